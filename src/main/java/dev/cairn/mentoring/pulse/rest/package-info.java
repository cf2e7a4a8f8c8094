/** The pulse over HTTP. */
@NullMarked
package dev.cairn.mentoring.pulse.rest;

import org.jspecify.annotations.NullMarked;
