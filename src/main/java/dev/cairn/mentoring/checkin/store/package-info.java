/** The tables of check-ins on Active Objects. */
@NullMarked
package dev.cairn.mentoring.checkin.store;

import org.jspecify.annotations.NullMarked;
