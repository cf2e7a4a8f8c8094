/** Rendering: turns a body in storage format into HTML for one output, running the macros that it names. */
@NullMarked
package dev.cairn.sandbox.render;

import org.jspecify.annotations.NullMarked;
