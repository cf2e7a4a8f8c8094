package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One entry of what the pair has agreed, with who of them worded it as it stands, and when. */
public record Said<T>(T content, UserKey by, Instant at) {
    /** These entries after a change: what was there already keeps who said it, the rest is this person's. */
    static <T> List<Said<T>> after(List<Said<T>> before, List<T> contents, UserKey by, Instant now) {
        List<Said<T>> left = new ArrayList<>(before);
        List<Said<T>> after = new ArrayList<>();
        for (T content : contents) {
            Said<T> said = left.stream()
                    .filter(one -> one.content().equals(content))
                    .findFirst()
                    .orElseGet(() -> new Said<>(content, by, now));
            left.remove(said);
            after.add(said);
        }
        return List.copyOf(after);
    }
}
