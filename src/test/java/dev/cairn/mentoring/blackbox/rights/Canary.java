package dev.cairn.mentoring.blackbox.rights;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A value that stands in one field and nowhere else: found in an answer, the field has been told. */
interface Canary {
    boolean isIn(Told answer);

    static Canary word(String word) {
        return answer -> answer.text().contains(word);
    }

    /** A year or a share, as a number of its own. */
    static Canary number(String number) {
        return answer -> answer.numbers().contains(number);
    }

    static Canary anyOf(String... words) {
        return answer -> Stream.of(words).anyMatch(answer.text()::contains);
    }

    static Canary eitherOf(Canary one, Canary other) {
        return answer -> one.isIn(answer) || other.isIn(answer);
    }

    /** A value of which there are few, so that it only tells something where it is said of an item with this title. */
    static Canary said(String title, String value) {
        Pattern compiled = Pattern.compile(value);
        return answer ->
                answer.saidOf(title).anyMatch(part -> compiled.matcher(part).find());
    }
}
