package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.checkin.Action;
import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInItem;
import dev.cairn.mentoring.checkin.CheckInItems;
import dev.cairn.mentoring.checkin.CheckIns;
import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads all of mentorships that is counted, in six statements however many they are. */
@Named
class SituationReader {
    private final PlanReader plans;
    private final CheckIns checkIns;
    private final CheckInItems items;

    @Inject
    SituationReader(PlanReader plans, CheckIns checkIns, CheckInItems items) {
        this.plans = plans;
        this.checkIns = checkIns;
        this.items = items;
    }

    /** In the order of the mentorships. */
    List<Situation> of(List<Mentorship> mentorships) {
        List<MentorshipId> ids = mentorships.stream().map(Mentorship::id).toList();
        Map<MentorshipId, List<CheckIn>> talks =
                checkIns.of(ids).stream().collect(Collectors.groupingBy(CheckIn::mentorship));
        Map<MentorshipId, List<CheckInItem<Action>>> steps =
                items.actions(ids).stream().collect(Collectors.groupingBy(CheckInItem::mentorship));
        List<Situation> situations = new ArrayList<>();
        for (SeenPlan plan : plans.ofBoth(mentorships)) {
            MentorshipId id = plan.mentorship().mentorship().id();
            situations.add(new Situation(plan, talks.getOrDefault(id, List.of()), steps.getOrDefault(id, List.of())));
        }
        return situations;
    }
}
