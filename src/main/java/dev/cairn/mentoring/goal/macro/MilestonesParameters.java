package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.MilestoneState;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.shared.macro.MacroParameters;
import dev.cairn.mentoring.shared.macro.NamedPlace;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose for a table of milestones.
 *
 * @param place which mentorship
 * @param spaceKey the space whose mentorships to look into instead; null for one mentorship
 * @param shown only milestones like this; null for all
 * @param limit how many at most
 */
record MilestonesParameters(
        NamedPlace place,
        @Nullable String spaceKey,
        @Nullable Shown shown,
        int limit) {
    static final int USUAL_LIMIT = 50;
    static final int HIGHEST_LIMIT = 200;

    /** What can be asked for: a state, or that a milestone is overdue. */
    enum Shown {
        PLANNED,
        OVERDUE,
        REACHED,
        DROPPED
    }

    /** @throws dev.cairn.mentoring.shared.Invalid if a parameter says what it cannot */
    static MilestonesParameters from(Map<String, String> given) {
        MacroParameters parameters = new MacroParameters(given);
        return new MilestonesParameters(
                NamedPlace.from(parameters),
                parameters.text("space").orElse(null),
                parameters.oneOf("state", Shown.class).orElse(null),
                parameters.number("limit", 1, HIGHEST_LIMIT, USUAL_LIMIT));
    }

    boolean shows(SeenMilestone milestone) {
        if (shown == null) {
            return true;
        }
        return switch (shown) {
            case PLANNED -> milestone.state() == MilestoneState.PLANNED;
            case OVERDUE -> milestone.overdue();
            case REACHED -> milestone.state() == MilestoneState.REACHED;
            case DROPPED -> milestone.state() == MilestoneState.DROPPED;
        };
    }
}
