/** Notices over HTTP. */
@NullMarked
package dev.cairn.mentoring.notice.rest;

import org.jspecify.annotations.NullMarked;
