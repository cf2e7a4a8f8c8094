package dev.cairn.mentoring.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much is measured; each is a system property that begins with {@code benchmark.}.
 *
 * @param sizes how many mentorships the space has, one site after another, the least first
 * @param seconds for which each list is asked for
 * @param rate how many requests a second are sent meanwhile, ours and the floor's together
 * @param steadySeconds for which all kinds of requests are sent side by side; 0 to leave that out
 * @param steadyRate how many of them a second
 * @param seed of the load
 * @param folder where the report goes
 */
record Settings(List<Integer> sizes, int seconds, int rate, int steadySeconds, int steadyRate, long seed, Path folder) {
    Settings {
        sizes = sizes.stream().sorted().toList();
        if (sizes.isEmpty() || sizes.get(0) < 1 || seconds < 1 || rate < 1 || steadySeconds < 0 || steadyRate < 1) {
            throw new IllegalArgumentException("a benchmark has a size, a duration and a rate, each above nothing");
        }
    }

    /** @param property the value of a system property by its name; null or blank for the default */
    static Settings from(UnaryOperator<@Nullable String> property) {
        return new Settings(
                Stream.of(text(property, "sizes", "1000,10000,100000").split(","))
                        .map(size -> Integer.parseInt(size.strip()))
                        .toList(),
                number(property, "seconds", 10),
                number(property, "rate", 20),
                number(property, "steady.seconds", 600),
                number(property, "steady.rate", 50),
                number(property, "seed", 5),
                Path.of(text(property, "folder", "target/benchmark")));
    }

    private static int number(UnaryOperator<@Nullable String> property, String name, int otherwise) {
        return Integer.parseInt(text(property, name, String.valueOf(otherwise)));
    }

    private static String text(UnaryOperator<@Nullable String> property, String name, String otherwise) {
        String value = property.apply("benchmark." + name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    /** Sent at another rate, for what takes far longer. */
    Settings withRate(int another) {
        return new Settings(sizes, seconds, another, steadySeconds, steadyRate, seed, folder);
    }

    /** At which size spaces of all the sizes lie side by side. */
    boolean isLargest(int size) {
        return size == sizes.get(sizes.size() - 1);
    }

    /** At which size what needs one site alone is measured: ten thousand, or the nearest below it, or the least there is. */
    boolean isReference(int size) {
        int ofAll = sizes.stream()
                .filter(one -> one <= 10_000)
                .reduce((first, second) -> second)
                .orElse(sizes.get(0));
        return size == ofAll;
    }
}
