/** What the tests of the whole share: how a mentorship is driven through REST, and what they watch for. */
@NullMarked
package dev.cairn.mentoring.blackbox.support;

import org.jspecify.annotations.NullMarked;
