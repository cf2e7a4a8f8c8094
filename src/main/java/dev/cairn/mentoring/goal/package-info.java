/** The goal plan of a mentorship: goals agreed by both, their milestones, and how far they have come. */
@NullMarked
package dev.cairn.mentoring.goal;

import org.jspecify.annotations.NullMarked;
