/** The sandbox: a small, strict Confluence that runs the plugin's finished jar on this machine. */
@NullMarked
package dev.cairn.sandbox;

import org.jspecify.annotations.NullMarked;
