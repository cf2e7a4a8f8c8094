/** Pages that are taken away, as PDF and for Word: read by parsers of both, not by the code that made them. */
@NullMarked
package dev.cairn.mentoring.blackbox.paper;

import org.jspecify.annotations.NullMarked;
