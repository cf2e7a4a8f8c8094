/** The table of long texts on Active Objects, and what all stores share. */
@NullMarked
package dev.cairn.mentoring.shared.store;

import org.jspecify.annotations.NullMarked;
