/** The journal's table on Active Objects. */
@NullMarked
package dev.cairn.mentoring.journal.store;

import org.jspecify.annotations.NullMarked;
