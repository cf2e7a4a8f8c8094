/** A check-in in a page: what both have shared, and for each of the two the place where they write. */
@NullMarked
package dev.cairn.mentoring.checkin.macro;

import org.jspecify.annotations.NullMarked;
