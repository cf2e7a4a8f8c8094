/** Tells plugins what happened to content, in the host's own event types. */
@NullMarked
package dev.cairn.sandbox.event;

import org.jspecify.annotations.NullMarked;
