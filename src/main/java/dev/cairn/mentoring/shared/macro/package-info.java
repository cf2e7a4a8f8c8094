/** What every macro shares: its wording, its templates, its output kinds, and the polite box when something fails. */
@NullMarked
package dev.cairn.mentoring.shared.macro;

import org.jspecify.annotations.NullMarked;
