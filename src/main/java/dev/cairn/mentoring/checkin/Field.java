package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.shared.State;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a section asks for.
 *
 * @param id names it in every version of a playbook, in addresses and in wording: lower case with dashes, at most 40 characters
 * @param writers those who write there: the pair together, or each of them on their own, the mentee first (R27, R91)
 */
public record Field(String id, List<Writer> writers) {
    public Field {
        writers = List.copyOf(writers);
    }

    static Field ofBoth(String id) {
        return new Field(id, List.of(Writer.BOTH));
    }

    static Field ofEach(String id) {
        return new Field(id, List.of(Writer.MENTEE, Writer.MENTOR));
    }

    static Field of(Writer writer, String id) {
        return new Field(id, List.of(writer));
    }

    /** As it is kept. */
    Map<String, @Nullable Object> members() {
        return Map.of("id", id, "writers", writers);
    }

    static Field from(State state) {
        return new Field(
                State.sure(state.text("id")),
                state.texts("writers").stream()
                        .map(word -> Writer.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList());
    }

    /** As whom this one of the pair writes there; empty if it is not theirs to write. */
    public Optional<Writer> writer(Sight sight) {
        Writer self = Writer.of(sight);
        return writers.stream()
                .filter(writer -> writer == self || writer == Writer.BOTH)
                .findFirst();
    }
}
