/** The plugin system: loads a finished jar as Confluence would and refuses what Confluence would not run. */
@NullMarked
package dev.cairn.sandbox.plugin;

import org.jspecify.annotations.NullMarked;
