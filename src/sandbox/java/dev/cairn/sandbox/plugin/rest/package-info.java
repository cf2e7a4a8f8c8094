/** The plugin's REST resources on Jersey, behind the host's checks of access and forgery. */
@NullMarked
package dev.cairn.sandbox.plugin.rest;

import org.jspecify.annotations.NullMarked;
