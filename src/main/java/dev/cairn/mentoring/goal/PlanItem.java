package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Item;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that hangs on a goal: what measures it, proves it, supports it. All of them are kept, journalled and shown alike; what sets them apart is
 * what they say.
 *
 * @param revision counts its changes, from 1
 * @param createdAt when it was recorded
 */
public record PlanItem<C extends Content>(
        PlanItemId id,
        long revision,
        MentorshipId mentorship,
        GoalId goal,
        C content,
        UserKey author,
        Audience audience,
        Instant createdAt)
        implements Item {
    UUID uuid() {
        return id.value();
    }

    public ItemKind kind() {
        return content.kind();
    }

    /** This item as one that says such things, which it must. */
    public <D extends Content> PlanItem<D> as(Class<D> type) {
        return new PlanItem<>(id, revision, mentorship, goal, type.cast(content), author, audience, createdAt);
    }

    /** This same item, shown to others than it says itself. */
    PlanItem<C> shownTo(Audience narrower) {
        return new PlanItem<>(id, revision, mentorship, goal, content, author, narrower, createdAt);
    }

    PlanItem<C> with(C newContent, Audience newAudience) {
        return new PlanItem<>(id, revision + 1, mentorship, goal, newContent, author, newAudience, createdAt);
    }
}
