/** HTTP as all features speak it: JSON in and out, refusals as problems, revisions as entity tags, lists in slices. */
@NullMarked
package dev.cairn.mentoring.shared.rest;

import org.jspecify.annotations.NullMarked;
