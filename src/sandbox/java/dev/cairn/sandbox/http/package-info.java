/** The embedded servlet container, and what every answer of the host has in common. */
@NullMarked
package dev.cairn.sandbox.http;

import org.jspecify.annotations.NullMarked;
