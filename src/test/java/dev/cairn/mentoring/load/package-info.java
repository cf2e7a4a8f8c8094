/** Mentorships by the hundred thousand, as the stores would have written them, for measuring and for proving that nothing private leaks. */
@NullMarked
package dev.cairn.mentoring.load;

import org.jspecify.annotations.NullMarked;
