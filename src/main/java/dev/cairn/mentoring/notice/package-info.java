/**
 * Notices: what a person is told of their check-ins without looking for it. What there is to be told is never stored: it follows from the check-ins
 * when it is read, so none can be missing. Kept is only what was done with it: that it was put away, or is handed over to be mailed.
 */
@NullMarked
package dev.cairn.mentoring.notice;

import org.jspecify.annotations.NullMarked;
