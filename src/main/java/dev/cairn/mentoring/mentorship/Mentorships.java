package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All mentorships. Each question is one statement, whatever its answer's length. */
public interface Mentorships {
    void add(Mentorship mentorship);

    /** Writes what differs. */
    void replace(Mentorship before, Mentorship after);

    Optional<Mentorship> find(MentorshipId id);

    /** Those of these ids that are there, in no promised order. */
    List<Mentorship> all(Collection<MentorshipId> ids);

    /** Those whose home is one of these pages, in any stage. */
    List<Mentorship> homedOn(Collection<PageId> pages);

    /** Those in which this person is mentor or mentee, in any stage. */
    List<Mentorship> of(UserKey person);

    /**
     * The open ones whose home page was last heard of in this space, the latest first. A row whose page has moved since is among them: compare
     * with where the page is now.
     *
     * @param limit how many at most
     */
    List<Mentorship> openIn(String spaceKey, int limit);

    /**
     * Some in the order of their ids, in any stage.
     *
     * @param last after which they come; null for the first ones
     * @param limit how many at most
     */
    List<Mentorship> after(@Nullable MentorshipId last, int limit);

    /** Notes that these pages are now in this space. No revision changes: it is an index, not a change of the mentorship. */
    void moved(Collection<PageId> pages, String spaceKey);
}
