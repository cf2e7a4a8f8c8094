/** Templates as Confluence renders them: every reference escaped, every method call looked up in the allowlist. */
@NullMarked
package dev.cairn.sandbox.plugin.velocity;

import org.jspecify.annotations.NullMarked;
