/** The tables of goals and milestones on Active Objects. */
@NullMarked
package dev.cairn.mentoring.goal.store;

import org.jspecify.annotations.NullMarked;
