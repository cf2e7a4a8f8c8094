package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Item;
import dev.cairn.mentoring.shared.KeptOnce;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of tables of mentorships a person wants to see; theirs alone.
 *
 * @param revision counts the changes; 1 as long as nothing was chosen
 * @param columns in their order; all as long as nothing was chosen
 * @param changedAt null as long as nothing was chosen
 */
public record ColumnChoice(
        UserKey person,
        long revision,
        List<Column> columns,
        @Nullable Instant changedAt) implements Item, KeptOnce {
    public ColumnChoice {
        columns = Column.shown(columns);
    }

    public static ColumnChoice blank(UserKey person) {
        return new ColumnChoice(person, 1, Column.ALL, null);
    }

    /** The one that was written as {@link #state}. */
    public static ColumnChoice from(UserKey person, State state) {
        return new ColumnChoice(
                person,
                State.sure(state.number("revision")).longValueExact(),
                state.texts("columns").stream()
                        .map(word ->
                                Column.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .toList(),
                state.moment("changedAt"));
    }

    @Override
    public UUID id() {
        return UUID.nameUUIDFromBytes(("progress-columns:" + person).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public UserKey author() {
        return person;
    }

    @Override
    public Audience audience() {
        return Audience.AUTHOR;
    }

    @Override
    public State state() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("revision", revision);
        members.put("columns", columns.stream().map(State::word).toList());
        members.put("changedAt", changedAt);
        return State.of(members);
    }

    /** What it is after these are chosen in their place; itself if that says the same. */
    ColumnChoice replacedBy(Collection<Column> sent, Instant now) {
        ColumnChoice after = new ColumnChoice(person, revision + 1, List.copyOf(sent), now);
        return after.columns.equals(columns) ? this : after;
    }
}
