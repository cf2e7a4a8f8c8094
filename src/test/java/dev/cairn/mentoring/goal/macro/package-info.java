/** The macros' HTML, told by cases: who looks at what, and what they see. */
@NullMarked
package dev.cairn.mentoring.goal.macro;

import org.jspecify.annotations.NullMarked;
