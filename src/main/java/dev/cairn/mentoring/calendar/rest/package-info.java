/** Calendars over HTTP. */
@NullMarked
package dev.cairn.mentoring.calendar.rest;

import org.jspecify.annotations.NullMarked;
