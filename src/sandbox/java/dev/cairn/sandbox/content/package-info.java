/** Spaces, pages and blog posts: a tree with versions, kept in the database, and the host services that plugins see of it. */
@NullMarked
package dev.cairn.sandbox.content;

import org.jspecify.annotations.NullMarked;
