/** How the mentorships of a space stand, for the pairs in them and for those who look after the space. */
@NullMarked
package dev.cairn.mentoring.progress;

import org.jspecify.annotations.NullMarked;
