/** The goal plan and the milestones as macros in a page. */
@NullMarked
package dev.cairn.mentoring.goal.macro;

import org.jspecify.annotations.NullMarked;
