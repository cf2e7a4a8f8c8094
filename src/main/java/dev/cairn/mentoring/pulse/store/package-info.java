/** Pulses in their table. */
@NullMarked
package dev.cairn.mentoring.pulse.store;

import org.jspecify.annotations.NullMarked;
