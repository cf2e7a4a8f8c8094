/** Summaries in their table. */
@NullMarked
package dev.cairn.mentoring.progress.store;

import org.jspecify.annotations.NullMarked;
