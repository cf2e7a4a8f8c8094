/** The pages of the local Confluence that a person looks at: spaces, pages, the editor, rights and preferences. */
@NullMarked
package dev.cairn.sandbox.screen;

import org.jspecify.annotations.NullMarked;
