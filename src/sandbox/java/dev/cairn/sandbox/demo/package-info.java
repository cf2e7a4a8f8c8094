/** The story that a fresh sandbox begins with, told through the REST calls any client would make. */
@NullMarked
package dev.cairn.sandbox.demo;

import org.jspecify.annotations.NullMarked;
