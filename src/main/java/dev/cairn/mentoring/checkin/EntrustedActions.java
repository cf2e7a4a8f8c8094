package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.MentorshipService;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Next steps that a pair gives somebody else to do (R89). Whoever is to do one is told of it once both of the pair stand by it: from the closing of its
 * check-in on, while the two work together. It opens the step to them, and nothing else of what the two say.
 */
@Named
public class EntrustedActions {
    private final MentorshipService mentorships;
    private final CheckIns checkIns;

    @Inject
    public EntrustedActions(MentorshipService mentorships, CheckIns checkIns) {
        this.mentorships = mentorships;
        this.checkIns = checkIns;
    }

    /** Whether this person is to do it, is not of its pair, and is told of it now; two statements at most. */
    boolean isToldOf(CheckInItem<?> item, UserKey person) {
        return item.content() instanceof Action
                && !of(List.of(item.as(Action.class)), person).isEmpty();
    }

    /** Those of these that this person is told of, in the same order; two statements, none if none is theirs to do. */
    List<SeenCheckInItem> of(List<CheckInItem<Action>> actions, UserKey person) {
        List<CheckInItem<Action>> theirs = actions.stream()
                .filter(item -> item.content().owner().equals(person))
                .toList();
        if (theirs.isEmpty()) {
            return List.of();
        }
        Set<CheckInId> closed = closedOf(theirs, person);
        return theirs.stream()
                .filter(item -> closed.contains(item.checkIn()))
                .map(EntrustedActions::seen)
                .toList();
    }

    private Set<CheckInId> closedOf(List<CheckInItem<Action>> actions, UserKey person) {
        Set<MentorshipId> all = actions.stream().map(CheckInItem::mentorship).collect(Collectors.toSet());
        List<MentorshipId> together = mentorships.asGuest(all, person).stream()
                .filter(CheckInStep::isActive)
                .map(SeenMentorship::mentorship)
                .filter(one -> !one.isOfPair(person))
                .map(one -> one.id())
                .toList();
        return checkIns.of(together).stream()
                .filter(one -> !one.isOpen())
                .map(CheckIn::id)
                .collect(Collectors.toSet());
    }

    /** As they see it: that it is done is the one thing that they say of it. */
    static SeenCheckInItem seen(CheckInItem<Action> item) {
        return new SeenCheckInItem(
                item.saying(item.content().entrusted(), item.revision()),
                0,
                item.content().isOpen() ? Set.of(CheckInItemStep.COMPLETE) : Set.of());
    }
}
