/** Calendars on the page My mentoring. */
@NullMarked
package dev.cairn.mentoring.calendar.macro;

import org.jspecify.annotations.NullMarked;
