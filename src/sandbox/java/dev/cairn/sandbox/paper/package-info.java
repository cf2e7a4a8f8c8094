/** Paper: what Confluence makes of a page for those who take it away, as PDF and for Word. */
@NullMarked
package dev.cairn.sandbox.paper;

import org.jspecify.annotations.NullMarked;
