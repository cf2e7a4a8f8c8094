/** Check-ins in people's own calendars: as one file, and as a feed at a secret address. */
@NullMarked
package dev.cairn.mentoring.calendar;

import org.jspecify.annotations.NullMarked;
