/** What was promised, and where tests and user pages show it. */
@NullMarked
package dev.cairn.mentoring.docs;

import org.jspecify.annotations.NullMarked;
