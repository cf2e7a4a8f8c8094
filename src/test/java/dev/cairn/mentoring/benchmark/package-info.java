/** Measures what the plugin costs, each figure beside the least that the same answer can cost, and fails where a bound is missed: {@code mvn -Pbenchmark}. */
@NullMarked
package dev.cairn.mentoring.benchmark;

import org.jspecify.annotations.NullMarked;
