package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.audience.Sight;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mentorship as one person sees it. Everybody who sees it sees the pair, its stage, its start and its home page; the rest is the pair's.
 *
 * @param sight never {@link Sight.Role#NONE}
 * @param charter null for a reader, and in lists
 */
public record SeenMentorship(
        Mentorship mentorship, Sight sight, @Nullable Charter charter) {
    public SeenMentorship {
        sight.checkAny();
    }

    /** The steps that this person may take now. */
    public Set<MentorshipStep> can() {
        EnumSet<MentorshipStep> steps = EnumSet.noneOf(MentorshipStep.class);
        for (MentorshipStep step : MentorshipStep.values()) {
            if (step.isOpenTo(mentorship, sight)) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** Whether the other one's proposal waits for this person's word. */
    public boolean waitsForViewer() {
        return mentorship.stage() == Stage.PROPOSED && sight.isViewer(mentorship.askedPerson());
    }
}
