/** The plugin's Spring context, made from the scanner's index as the genuine scanner makes it. */
@NullMarked
package dev.cairn.sandbox.plugin.spring;

import org.jspecify.annotations.NullMarked;
