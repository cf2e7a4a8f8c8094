package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.MentorshipStep;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Puts together what a mentee picks for a review. It is theirs alone: nobody else can make one, and that one was made is told to nobody else. They
 * may pick what they see; what the mentor recorded as evidence goes out without its words, which are between the two.
 */
@Named
public class ReviewPackService {
    private final PlanReader plans;
    private final PlanRecorder recorder;
    private final Transactions transactions;

    @Inject
    public ReviewPackService(PlanReader plans, PlanRecorder recorder, Transactions transactions) {
        this.plans = plans;
        this.recorder = recorder;
        this.transactions = transactions;
    }

    /**
     * @throws NotPermitted if somebody else asks who may know of the mentorship
     * @throws Conflict if the mentorship was never accepted
     */
    public ReviewPack make(MentorshipId id, UserKey by, Supplier<Input<ReviewPicks>> input) {
        return transactions.guarded(() -> {
            PlanReader.OnePlan read = plans.read(id, by);
            Sight sight = read.mentorship().sight();
            sight.checkOfPair();
            if (!sight.isMentee()) {
                throw new NotPermitted("only-the-mentee-makes-a-review-pack");
            }
            MentorshipStep.MAKE_REVIEW_PACK.checkStage(read.plan().mentorship(), sight);
            Input<ReviewPicks> asked = input.get();
            SeenPlan seen = read.seen();
            check(asked.value(), seen, asked.faults());
            ReviewPicks picks = asked.checked();
            recorder.recordPack(read.plan().mentorship(), picks, by);
            return pack(picks, seen, read);
        });
    }

    private static void check(ReviewPicks picks, SeenPlan seen, Faults faults) {
        faults.addIf(picks.size() == 0, "goals", "nothing-picked");
        faults.addIf(picks.size() > ReviewPicks.MOST, "goals", "too-many", ReviewPicks.MOST);
        faults.addIf(picks.goals().stream().anyMatch(one -> seen.goal(one).isEmpty()), "goals", "unknown-goal");
        Set<MilestoneId> milestones =
                new HashSet<>(seen.milestones().stream().map(SeenMilestone::id).toList());
        faults.addIf(!milestones.containsAll(picks.milestones()), "milestones", "unknown-milestone");
        Set<PlanItemId> evidence = new HashSet<>(seen.flat().stream()
                .flatMap(goal -> evidenceOf(goal).map(PlanItem::id))
                .toList());
        faults.addIf(!evidence.containsAll(picks.evidence()), "evidence", "unknown-evidence");
    }

    private static ReviewPack pack(ReviewPicks picks, SeenPlan seen, PlanReader.OnePlan read) {
        Set<MilestoneId> milestones = Set.copyOf(picks.milestones());
        Set<PlanItemId> evidence = Set.copyOf(picks.evidence());
        List<ReviewPack.Part> all = seen.flat().stream()
                .map(goal -> new ReviewPack.Part(
                        goal,
                        goal.milestones().stream()
                                .filter(one -> milestones.contains(one.id()))
                                .toList(),
                        evidenceOf(goal)
                                .filter(one -> evidence.contains(one.id()))
                                .map(one -> withoutWordsOfTheMentor(one, read))
                                .toList()))
                .toList();
        Set<GoalId> goals = Set.copyOf(picks.goals());
        List<ReviewPack.Part> others =
                all.stream().filter(part -> !goals.contains(part.goal().id())).toList();
        return new ReviewPack(
                read.today(),
                all.stream().filter(part -> goals.contains(part.goal().id())).toList(),
                Stream.concat(
                                others.stream().flatMap(part -> part.milestones().stream()),
                                seen.loose().stream().filter(one -> milestones.contains(one.id())))
                        .toList(),
                others.stream().flatMap(part -> part.evidence().stream()).toList());
    }

    private static PlanItem<Evidence> withoutWordsOfTheMentor(PlanItem<Evidence> item, PlanReader.OnePlan read) {
        Evidence said = item.content();
        return item.author().equals(read.plan().mentorship().menteeKey())
                ? item
                : item.with(
                        new Evidence(
                                said.type(),
                                said.milestone(),
                                said.about(),
                                null,
                                said.link(),
                                said.page(),
                                said.observedOn()),
                        item.audience());
    }

    private static Stream<PlanItem<Evidence>> evidenceOf(SeenGoal goal) {
        return goal.wholes(Evidence.class).stream();
    }
}
