/** What three features or more need: people and pages as values, refusals, transactions, and the questions put to Confluence. */
@NullMarked
package dev.cairn.mentoring.shared;

import org.jspecify.annotations.NullMarked;
