/** The only package that talks to Confluence itself: its services, and what answers the questions that {@code shared} asks. */
@NullMarked
package dev.cairn.mentoring.confluence;

import org.jspecify.annotations.NullMarked;
