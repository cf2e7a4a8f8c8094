package dev.cairn.mentoring.load;

import java.time.LocalDate;
import java.util.List;

/**
 * How much there is to be. The same one always gives the same rows, but for the numbers that a database gives; another seed gives others.
 *
 * @param goals of each mentorship
 * @param milestones of each goal
 * @param checkIns of each mentorship that ever was active, and the ones of a proposed, refused or withdrawn one are none
 * @param spaces the keys of the spaces over which the mentorships are spread evenly, the first mentorship in the first one
 * @param today the day after which nothing has happened
 */
public record Load(
        int mentorships, int goals, int milestones, int checkIns, List<String> spaces, long seed, LocalDate today) {
    public Load {
        if (mentorships < 0 || goals < 0 || milestones < 0 || checkIns < 0 || spaces.isEmpty()) {
            throw new IllegalArgumentException("a load has a size and a space");
        }
        spaces = List.copyOf(spaces);
    }

    /** The shape in which all figures are measured: 5 goals, 3 milestones of each, 6 check-ins. */
    public static Load of(int mentorships, long seed, LocalDate today, String... spaces) {
        return new Load(mentorships, 5, 3, 6, List.of(spaces), seed, today);
    }

    /** The key of the space in which a mentorship is, by its place in the load from 0. */
    public String spaceOf(int mentorship) {
        return spaces.get(mentorship % spaces.size());
    }
}
