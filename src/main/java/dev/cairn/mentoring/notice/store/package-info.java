/** The table of marks on notices on Active Objects, and how people want to be told among the texts. */
@NullMarked
package dev.cairn.mentoring.notice.store;

import org.jspecify.annotations.NullMarked;
