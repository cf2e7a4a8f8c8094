/** Progress over HTTP. */
@NullMarked
package dev.cairn.mentoring.progress.rest;

import org.jspecify.annotations.NullMarked;
