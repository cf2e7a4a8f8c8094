/** The part of Confluence's public REST API that clients use most, in the shapes of the genuine one. */
@NullMarked
package dev.cairn.sandbox.contentapi;

import org.jspecify.annotations.NullMarked;
