/** Addresses of calendars in their table. */
@NullMarked
package dev.cairn.mentoring.calendar.store;

import org.jspecify.annotations.NullMarked;
