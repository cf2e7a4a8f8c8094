/** The people and groups of the sandbox, how they log in, and who is acting on the current thread. */
@NullMarked
package dev.cairn.sandbox.people;

import org.jspecify.annotations.NullMarked;
