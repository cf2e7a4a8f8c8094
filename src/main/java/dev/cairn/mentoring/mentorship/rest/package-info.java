/** Mentorships over HTTP. */
@NullMarked
package dev.cairn.mentoring.mentorship.rest;

import org.jspecify.annotations.NullMarked;
