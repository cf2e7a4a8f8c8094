/** Who may view, edit and administer: grants on spaces, restrictions on pages, and the rules that join them. */
@NullMarked
package dev.cairn.sandbox.permission;

import org.jspecify.annotations.NullMarked;
