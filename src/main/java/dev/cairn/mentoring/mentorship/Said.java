package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One entry of what was agreed, with who worded it as it stands, and when. */
public record Said<T>(T content, UserKey by, Instant at) {
    /** The entries that were written as these states. */
    static <T> List<Said<T>> from(List<State> states, Function<State, T> content) {
        return states.stream()
                .map(state -> new Said<>(
                        content.apply(state), State.sure(person(state, "by")), State.sure(state.moment("at"))))
                .toList();
    }

    /** A person whom a state names; null if it names none. */
    static @Nullable UserKey person(State state, String name) {
        String key = state.text(name);
        return key == null ? null : new UserKey(key);
    }

    /** What the entries are to say: what was sent, where a list that was cleared is empty, else what they say now. */
    static <T> List<T> contents(List<Said<T>> before, Setting<List<T>> sent) {
        List<T> contents = sent.or(before.stream().map(Said::content).toList());
        return contents == null ? List.of() : contents;
    }

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

    /** As it is kept: what the content says, then who said it. */
    Map<String, @Nullable Object> members(Function<T, Map<String, @Nullable Object>> ofContent) {
        Map<String, @Nullable Object> members = ofContent.apply(content);
        members.put("by", by);
        members.put("at", at);
        return members;
    }
}
