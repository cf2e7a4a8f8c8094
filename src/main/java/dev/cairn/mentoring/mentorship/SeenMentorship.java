package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mentorship as one person sees it. Everybody who sees it sees the pair, its stage, its start and its home page; the rest is the pair's.
 *
 * @param sight never {@link Sight.Role#NONE}
 * @param charter null for a reader, and in lists
 * @param past whether this is how it stood on an earlier day: then nothing can be done with it
 */
public record SeenMentorship(
        Mentorship mentorship, Sight sight, @Nullable Charter charter, boolean past) {
    public SeenMentorship {
        sight.checkAny();
    }

    /** As it stands now. */
    public SeenMentorship(Mentorship mentorship, Sight sight, @Nullable Charter charter) {
        this(mentorship, sight, charter, false);
    }

    /** As it stood after a change of it, for the same person. */
    public SeenMentorship after(JournalEntry change) {
        State state = new State(change.state());
        return new SeenMentorship(mentorship.after(change.revision(), state), sight, Charter.from(state), true);
    }

    /** The steps that this person may take now. */
    public Set<MentorshipStep> can() {
        EnumSet<MentorshipStep> steps = EnumSet.noneOf(MentorshipStep.class);
        for (MentorshipStep step : MentorshipStep.values()) {
            if (!past && step.isOpenTo(mentorship, sight)) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** The other one, while this person works with them: of whom they may be told what is shown to pairs. Empty for everybody else, and at other times. */
    public Optional<UserKey> partner() {
        UserKey viewer = sight.viewer();
        boolean together = mentorship.stage() == Stage.ACTIVE || mentorship.stage() == Stage.PAUSED;
        return past || viewer == null || !together || !sight.ofPair()
                ? Optional.empty()
                : Optional.of(mentorship.otherThan(viewer));
    }

    /** Whether the other one's proposal waits for this person's word. */
    public boolean waitsForViewer() {
        return !past && mentorship.stage() == Stage.PROPOSED && sight.isViewer(mentorship.askedPerson());
    }
}
