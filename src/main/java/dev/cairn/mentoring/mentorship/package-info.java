/** The bond of one mentor and one mentee: its stages, its home page and its charter. */
@NullMarked
package dev.cairn.mentoring.mentorship;

import org.jspecify.annotations.NullMarked;
