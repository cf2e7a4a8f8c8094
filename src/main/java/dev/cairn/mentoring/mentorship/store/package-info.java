/** The mentorships' table on Active Objects. */
@NullMarked
package dev.cairn.mentoring.mentorship.store;

import org.jspecify.annotations.NullMarked;
