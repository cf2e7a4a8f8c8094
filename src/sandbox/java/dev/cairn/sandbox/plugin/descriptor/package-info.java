/** The plugin's descriptor: what it declares, and the proof that all it names is there. */
@NullMarked
package dev.cairn.sandbox.plugin.descriptor;

import org.jspecify.annotations.NullMarked;
