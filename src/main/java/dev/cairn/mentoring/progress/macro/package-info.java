/** The table of all mentorships of a space, in a page and on one of its own. */
@NullMarked
package dev.cairn.mentoring.progress.macro;

import org.jspecify.annotations.NullMarked;
