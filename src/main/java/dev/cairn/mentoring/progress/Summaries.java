package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.PageId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All summaries, one of each mentorship. Each question is one statement. */
public interface Summaries {
    /** That of a mentorship; empty if it has none, or was never summed up. */
    Optional<Summary> of(MentorshipId mentorship);

    /** Those of these mentorships that are there, each with what it says of itself, in no promised order. */
    List<Kept> all(Collection<MentorshipId> mentorships);

    /**
     * Some of a space that a list shows, in its order. A row whose page has moved since is among them: compare with where the page is now.
     *
     * @param limit how many at most
     */
    List<Found> found(ProgressQuery query, LocalDate today, int limit);

    /** Whether a list has more rows than these, whoever may see them. */
    boolean hasMore(ProgressQuery query, LocalDate today, int than);

    /** Where a mentorship stands now in an order; empty if it has no summary. */
    Optional<ProgressQuery.Place> place(MentorshipId mentorship, ProgressQuery.Sort sort);

    /**
     * Keeps it in place of what was kept. Of two that were made beside each other from the same one the second loses its whole transaction.
     *
     * @param before null if there was none
     * @param after null if there is none any more
     */
    void replace(@Nullable Kept before, @Nullable Summary after);

    /** Notes that the mentorships of these pages are now in this space, without making anything anew: nothing here can be in the way of another change. */
    void moved(Collection<PageId> pages, String spaceKey);

    /** A summary and where it stands in the order that was asked for. */
    record Found(Summary summary, ProgressQuery.Place place) {}

    /**
     * A summary as it is kept.
     *
     * @param revision counts how often it was replaced, from 1
     */
    record Kept(Summary summary, long revision) {}
}
