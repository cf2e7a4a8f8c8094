package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.UserKey;
import org.jspecify.annotations.Nullable;

/**
 * Which mentorships of a space a list shows, and in what order.
 *
 * @param stage null for every one
 * @param attention only those that want attention today
 * @param person only those whose mentor or mentee this is; null for everybody's
 * @param after the last one of the part before; null for the first part
 */
public record ProgressQuery(
        String spaceKey,
        @Nullable Stage stage,
        boolean attention,
        @Nullable UserKey person,
        Sort sort,
        boolean descending,
        @Nullable Place after) {
    /** By what; those that are equal in it come in the order of their ids, so that the order is the same each time. */
    public enum Sort {
        ATTENTION,
        MENTOR,
        MENTEE,
        STAGE,
        /** By the share of those that are reached; those without any come first. */
        GOALS,
        MILESTONES,
        /** By the share of claims that are evidenced. */
        EVIDENCE,
        LAST_CHECK_IN,
        NEXT_CHECK_IN,
        REVIEWED
    }

    /**
     * Where in the order a part ended.
     *
     * @param value by which it is sorted, as it is kept
     */
    public record Place(Object value, MentorshipId mentorship) {}

    ProgressQuery in(String key) {
        return new ProgressQuery(key, stage, attention, person, sort, descending, after);
    }

    ProgressQuery from(@Nullable Place place) {
        return new ProgressQuery(spaceKey, stage, attention, person, sort, descending, place);
    }
}
