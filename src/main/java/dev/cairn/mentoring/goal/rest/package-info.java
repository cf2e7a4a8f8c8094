/** Goals and milestones over HTTP. */
@NullMarked
package dev.cairn.mentoring.goal.rest;

import org.jspecify.annotations.NullMarked;
