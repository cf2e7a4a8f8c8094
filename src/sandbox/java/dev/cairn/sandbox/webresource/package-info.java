/** Scripts and styles: which ones a page needs, and how they reach the browser. */
@NullMarked
package dev.cairn.sandbox.webresource;

import org.jspecify.annotations.NullMarked;
