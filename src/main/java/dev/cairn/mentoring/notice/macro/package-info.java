/** Notices on the page that says to a person what waits for them. */
@NullMarked
package dev.cairn.mentoring.notice.macro;

import org.jspecify.annotations.NullMarked;
