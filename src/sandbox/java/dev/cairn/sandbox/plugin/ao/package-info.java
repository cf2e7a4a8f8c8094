/** Active Objects as the host gives it to a plugin: genuine table names, upgrade tasks, the host's transactions. */
@NullMarked
package dev.cairn.sandbox.plugin.ao;

import org.jspecify.annotations.NullMarked;
