/** Who may see an item: the only place that decides it. */
@NullMarked
package dev.cairn.mentoring.audience;

import org.jspecify.annotations.NullMarked;
