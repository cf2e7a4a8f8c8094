/** The shared access layer: what Confluence tells every plugin of people, texts, time and transactions. */
@NullMarked
package dev.cairn.sandbox.sal;

import org.jspecify.annotations.NullMarked;
