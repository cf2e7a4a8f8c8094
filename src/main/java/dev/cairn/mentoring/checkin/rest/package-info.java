/** Check-ins over HTTP. */
@NullMarked
package dev.cairn.mentoring.checkin.rest;

import org.jspecify.annotations.NullMarked;
