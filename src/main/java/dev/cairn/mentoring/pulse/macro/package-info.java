/** The pulse below a check-in, and of a space in a page. */
@NullMarked
package dev.cairn.mentoring.pulse.macro;

import org.jspecify.annotations.NullMarked;
