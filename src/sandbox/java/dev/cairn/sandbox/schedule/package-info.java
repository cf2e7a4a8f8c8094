/** When the plugin's jobs run. */
@NullMarked
package dev.cairn.sandbox.schedule;

import org.jspecify.annotations.NullMarked;
