package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.State;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an item of a plan says. */
public sealed interface Content
        permits Indicator, Measurement, AutonomyRating, Evidence, Support, Assessment, Invitation, Proposal {
    ItemKind kind();

    /** All that it says by member name, each in its own type: the interface, the journal and the store write it from here. */
    Map<String, @Nullable Object> members();

    /** What of it is told to others than the pair; empty if it is the pair's whatever its audience. */
    Optional<Outline> outline();

    /** The item that it is about and cannot be without; null if that is its goal. */
    default @Nullable PlanItemId about() {
        return null;
    }

    /** The milestone that it is about; null if that is its goal. */
    default @Nullable MilestoneId milestone() {
        return null;
    }

    /** The content that was written as {@link #members}. */
    static Content from(ItemKind kind, State state) {
        return switch (kind) {
            case INDICATOR -> Indicator.from(state);
            case MEASUREMENT -> Measurement.from(state);
            case AUTONOMY -> AutonomyRating.from(state);
            case EVIDENCE -> Evidence.from(state);
            case SUPPORT -> Support.from(state);
            case ASSESSMENT -> Assessment.from(state);
            case INVITATION -> Invitation.from(state);
            case PROPOSAL -> Proposal.from(state);
            case MENTORSHIP,
                    AGREEMENT,
                    PREFERENCES,
                    NOTICE_PREFERENCES,
                    PROGRESS_COLUMNS,
                    PROMPTS,
                    SPACE_WORDS,
                    SPACE_CYCLES,
                    SPACE_SETTINGS,
                    PLAYBOOK,
                    PLAYBOOK_CHOICE,
                    GOAL,
                    MILESTONE,
                    REVIEW_PACK,
                    CHECK_IN,
                    CHECK_IN_PART,
                    DATA_POINT,
                    INTERPRETATION,
                    ACTION,
                    RISK,
                    NOTE -> throw new IllegalArgumentException(kind + " is no item of a plan");
        };
    }
}
