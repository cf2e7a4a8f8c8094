/** The OSGi container: what the host exports to a plugin's bundle, and the proof that the bundle needs no more. */
@NullMarked
package dev.cairn.sandbox.plugin.osgi;

import org.jspecify.annotations.NullMarked;
