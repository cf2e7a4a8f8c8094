package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.UserKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All items of plans. Each question is one statement. */
public interface PlanItems {
    void add(PlanItem<?> item);

    void replace(PlanItem<?> after);

    void remove(PlanItem<?> item);

    Optional<MentorshipId> mentorshipOf(PlanItemId id);

    /** The items that open something to this person, in no promised order. */
    List<PlanItem<?>> naming(UserKey person);

    /**
     * The items of these mentorships, in no promised order.
     *
     * @param texts of these mentorships, which tell whether anything ever hung on their goals: where not, nothing is asked
     */
    List<PlanItem<?>> of(Collection<MentorshipId> mentorships, MentorshipTexts texts);
}
