/** Every change with who, when, what and why; its rows also guard against lost updates. */
@NullMarked
package dev.cairn.mentoring.journal;

import org.jspecify.annotations.NullMarked;
