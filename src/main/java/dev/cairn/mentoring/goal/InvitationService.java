package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.goal.PlanReader.OnePlan;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.MentorshipService;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Invites people to look at one goal, and lets them in as long as the invitation holds. */
@Named
public class InvitationService {
    private final PlanReader plans;
    private final PlanItems items;
    private final PlanItemService service;
    private final MentorshipService mentorships;
    private final Clock clock;

    @Inject
    public InvitationService(
            PlanReader plans, PlanItems items, PlanItemService service, MentorshipService mentorships, Clock clock) {
        this.plans = plans;
        this.items = items;
        this.service = service;
        this.mentorships = mentorships;
        this.clock = clock;
    }

    /** One of the pair asks somebody for their view. */
    public SeenItem invite(GoalId goal, UserKey by, Supplier<Input<ItemChange<Invitation>>> input) {
        return service.add(ItemKind.INVITATION, goal, by, () -> {
            Input<ItemChange<Invitation>> asked = input.get();
            InvitationChange change = (InvitationChange) asked.value().content();
            Instant until = change.until().value();
            asked.faults().addIf(until != null && !until.isAfter(clock.instant()), "until", "moment-not-ahead");
            return asked;
        });
    }

    /** The goals that this person is asked for their view of now, the one that ends first before the others. */
    public Slice<Invited> of(UserKey person, int start, int limit) {
        Slice<PlanItem<Invitation>> asked = Slice.cut(holding(person), start, limit);
        Map<MentorshipId, OnePlan> read = guestPlans(asked.items(), person).stream()
                .collect(Collectors.toMap(plan -> plan.plan().mentorship().id(), Function.identity()));
        return asked.map(
                invitation -> invited(invitation, Objects.requireNonNull(read.get(invitation.mentorship())), person));
    }

    /** The plan of a goal that this person is asked for their view of now, seen as a guest. */
    Optional<OnePlan> guest(GoalId goal, UserKey person) {
        return guestPlans(
                        holding(person).stream()
                                .filter(invitation -> invitation.goal().equals(goal))
                                .limit(1)
                                .toList(),
                        person)
                .stream()
                .findFirst();
    }

    /** The same by a view on it that is this person's own. */
    Optional<OnePlan> ofViewBy(PlanItemId view, UserKey person) {
        List<PlanItem<Invitation>> holding = holding(person);
        Set<GoalId> goals = holding.stream().map(PlanItem::goal).collect(Collectors.toSet());
        return guestPlans(holding, person).stream()
                .filter(read -> read.plan()
                        .item(view)
                        .filter(item -> item.kind() == ItemKind.ASSESSMENT && goals.contains(item.goal()))
                        .filter(item -> item.author().equals(person))
                        .isPresent())
                .findFirst();
    }

    private List<PlanItem<Invitation>> holding(UserKey person) {
        Instant now = clock.instant();
        return items.naming(person).stream()
                .filter(item -> item.kind() == ItemKind.INVITATION)
                .map(item -> item.as(Invitation.class))
                .filter(item -> item.content().admits(person, now))
                .sorted(Comparator.comparing(
                                (PlanItem<Invitation> item) -> item.content().until())
                        .thenComparing(PlanItem::uuid))
                .toList();
    }

    private List<OnePlan> guestPlans(List<PlanItem<Invitation>> invitations, UserKey person) {
        List<SeenMentorship> seen = mentorships.asGuest(
                invitations.stream().map(PlanItem::mentorship).distinct().toList(), person);
        return plans.read(seen);
    }

    private static Invited invited(PlanItem<Invitation> invitation, OnePlan read, UserKey person) {
        Goal goal = read.plan().goal(invitation.goal()).orElseThrow();
        Rounds rounds = read.plan().roundsOf(goal.id());
        return new Invited(
                invitation,
                goal.content().title(),
                goal.content().observableAction(),
                rounds.of(rounds.latest(), person)
                        .map(view -> read.eyes().item(goal, view))
                        .orElse(null),
                rounds.of(rounds.open(), person).isEmpty()
                        && GoalStep.ASSESS
                                .refusal(
                                        read.plan().mentorship(),
                                        goal,
                                        read.mentorship().sight())
                                .isEmpty());
    }
}
