/** The screens as people use them in Chromium. Left out with {@code -DskipBrowser}. */
@NullMarked
package dev.cairn.mentoring.blackbox.browser;

import org.jspecify.annotations.NullMarked;
