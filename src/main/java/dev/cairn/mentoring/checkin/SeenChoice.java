package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.MentorshipStep;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.mentorship.SpaceCycles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pair runs its next check-ins with, as one of the two sees it.
 *
 * @param pair never seen by anybody else
 * @param version what was chosen, or what they run with as long as they chose nothing
 * @param offered a newer one of their space that they do not run with yet; null if there is none
 * @param cycles of their space, on whose days they can meet; null if they are in none now
 */
public record SeenChoice(
        SeenMentorship pair,
        PlaybookChoice choice,
        PlaybookVersion version,
        @Nullable PlaybookVersion offered,
        @Nullable SpaceCycles cycles) {
    public SeenChoice {
        pair.sight().checkOfPair();
    }

    /** In what the offered one is otherwise; empty if none is offered. */
    public List<Difference> differences() {
        return offered == null ? List.of() : Difference.between(version, offered);
    }

    /** Whether this person may choose now. */
    public boolean mayEdit() {
        return pair.can().contains(MentorshipStep.PLAN_CHECK_IN);
    }
}
