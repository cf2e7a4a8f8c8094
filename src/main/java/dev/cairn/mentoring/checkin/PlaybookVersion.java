package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a playbook, which stays as it is for good (R122, R125).
 *
 * @param sections in the order of the talk, also those that are left out
 * @param news what is new in it, in one line; null for the one that comes with the product
 * @param by null for the one that comes with the product
 */
public record PlaybookVersion(
        Edition edition,
        List<PlaybookSection> sections,
        @Nullable String news,
        @Nullable UserKey by,
        @Nullable Instant at) {
    /** The one that comes with the product. */
    public static final PlaybookVersion BUILT_IN = new PlaybookVersion(
            Edition.BUILT_IN,
            Playbook.BUILT_IN.all().stream().map(PlaybookSection::plain).toList(),
            null,
            null,
            null);

    public PlaybookVersion {
        sections = List.copyOf(sections);
    }

    /** What names the playbook of a space in the journal. */
    static UUID idIn(String spaceKey) {
        return UUID.nameUUIDFromBytes(("playbook:" + spaceKey).getBytes(StandardCharsets.UTF_8));
    }

    /** The order of a talk by it. */
    public Playbook playbook() {
        return new Playbook(
                edition, sections.stream().map(PlaybookSection::section).toList());
    }

    public Optional<PlaybookSection> section(String id) {
        return sections.stream().filter(one -> one.section().id().equals(id)).findFirst();
    }

    /** How many minutes all sections take for which it says so; 0 if it says none. */
    public int minutes() {
        return sections.stream()
                .filter(one -> one.section().isUsed())
                .map(PlaybookSection::minutes)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** As it is kept, and as the journal has it. */
    public State state() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.putAll(edition.members());
        members.put("news", news);
        members.put("by", by);
        members.put("at", at);
        members.put("sections", sections.stream().map(PlaybookSection::members).toList());
        return State.of(members);
    }

    /** The one that was kept as {@link #state}. */
    public static PlaybookVersion from(State state) {
        String by = state.text("by");
        return new PlaybookVersion(
                Edition.from(state),
                state.states("sections").stream().map(PlaybookSection::from).toList(),
                state.text("news"),
                by == null ? null : new UserKey(by),
                state.moment("at"));
    }
}
