/** Who sees what, through every channel: the answers of the running whole against an oracle that shares no code with the plugin. */
@NullMarked
package dev.cairn.mentoring.blackbox.rights;

import org.jspecify.annotations.NullMarked;
