/**
 * The pulse: what mentees say of their check-ins in three numbers. A single {@link Pulse} is its mentee's alone; what a space reads is a mean of at
 * least five of them in a quarter that is over.
 */
@NullMarked
package dev.cairn.mentoring.pulse;

import org.jspecify.annotations.NullMarked;
