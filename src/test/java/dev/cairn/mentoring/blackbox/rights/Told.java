package dev.cairn.mentoring.blackbox.rights;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An answer as the matrix reads it. */
final class Told {
    /** Not within an id or a longer number. */
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9A-Za-z.-])[0-9]+(?:\\.[0-9]+)?(?![0-9A-Za-z])");

    /** Where an answer begins to speak of another item: the next title of its kind, the next element of a page, the next object. */
    private static final Pattern NEXT_GOAL = Pattern.compile("(?<!Part of: )canary[0-9]+title|data-item=\"|\"id\":");

    private static final Pattern NEXT_MILESTONE =
            Pattern.compile("canary[0-9]+titleofmilestone|data-item=\"|\"id\":|<h3");

    private final String text;
    private @Nullable Set<String> numbers;

    Told(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    Set<String> numbers() {
        Set<String> found = numbers;
        if (found == null) {
            found = NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
            numbers = found;
        }
        return found;
    }

    /** Each part that speaks of the item with this title. */
    Stream<String> saidOf(String title) {
        Pattern next = title.endsWith("milestone") ? NEXT_MILESTONE : NEXT_GOAL;
        return IntStream.iterate(text.indexOf(title), at -> at >= 0, at -> text.indexOf(title, at + 1))
                .map(at -> at + title.length())
                .mapToObj(from -> text.substring(from, end(next, from)));
    }

    private int end(Pattern next, int from) {
        Matcher matcher = next.matcher(text);
        return matcher.find(from) ? matcher.start() : text.length();
    }
}
