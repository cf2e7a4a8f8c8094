/** The finished jar in the running sandbox, on both databases, seen from outside alone. */
@NullMarked
package dev.cairn.mentoring.blackbox;

import org.jspecify.annotations.NullMarked;
