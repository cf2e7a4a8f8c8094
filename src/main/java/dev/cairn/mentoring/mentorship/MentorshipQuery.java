package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.PageId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which mentorships a list shows.
 *
 * @param page only those whose home this is, the caller's or not; null: the caller's own
 * @param waiting only those that wait for the caller's word
 */
public record MentorshipQuery(@Nullable PageId page, boolean waiting, Order order, int start, int limit) {
    /** In what order; mentorships that are equal in it come in the order of their ids. */
    public enum Order {
        START(Comparator.comparing(Mentorship::start)),
        NEWEST_START(Comparator.comparing(Mentorship::start).reversed()),
        STAGE(Comparator.comparing(Mentorship::stage)),
        CREATED(Comparator.comparing(Mentorship::createdAt)),
        NEWEST_CREATED(Comparator.comparing(Mentorship::createdAt).reversed());

        private final Comparator<Mentorship> comparator;

        Order(Comparator<Mentorship> comparator) {
            this.comparator = comparator;
        }

        Comparator<Mentorship> comparator() {
            return comparator.thenComparing(mentorship -> mentorship.id().value());
        }
    }
}
