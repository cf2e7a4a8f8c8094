/** The host's mails, which are kept and never sent. */
@NullMarked
package dev.cairn.sandbox.mail;

import org.jspecify.annotations.NullMarked;
