package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Item;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in a check-in, one of a list. It is of the pair; an action may be for the page that sums up the check-in.
 *
 * @param revision counts its changes, from 1
 * @param checkIn in which it was written; an open action stands in later ones as well
 */
public record CheckInItem<C extends CheckInContent>(
        CheckInItemId id,
        long revision,
        MentorshipId mentorship,
        CheckInId checkIn,
        C content,
        UserKey author,
        Instant createdAt)
        implements Item {
    public ItemKind kind() {
        return content.kind();
    }

    @Override
    public Audience audience() {
        return content instanceof Action action ? action.audience() : Audience.PAIR;
    }

    /** This item as one that says such things, which it must. */
    public <D extends CheckInContent> CheckInItem<D> as(Class<D> type) {
        return new CheckInItem<>(id, revision, mentorship, checkIn, type.cast(content), author, createdAt);
    }

    CheckInItem<C> saying(C other) {
        return saying(other, revision + 1);
    }

    CheckInItem<C> saying(C other, long inRevision) {
        return new CheckInItem<>(id, inRevision, mentorship, checkIn, other, author, createdAt);
    }

    /** Who wrote it, and whoever it names. */
    public Stream<UserKey> people() {
        return Stream.concat(
                Stream.of(author),
                content.members().values().stream()
                        .filter(UserKey.class::isInstance)
                        .map(UserKey.class::cast));
    }

    /** As the journal has it after a change. */
    State journalled() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("checkInId", checkIn);
        members.putAll(content.members());
        return State.of(members);
    }
}
