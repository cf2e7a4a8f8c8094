/** The host's one database, its transactions and the record of its statements. */
@NullMarked
package dev.cairn.sandbox.database;

import org.jspecify.annotations.NullMarked;
