package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.NotPermitted;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be done with a mentorship, by whom of the pair, and in which stages. */
public enum MentorshipStep {
    EDIT(Who.EITHER, Stage.PROPOSED, Stage.ACTIVE, Stage.PAUSED),
    ACCEPT(Who.ASKED, Stage.PROPOSED),
    REFUSE(Who.ASKED, Stage.PROPOSED),
    WITHDRAW(Who.PROPOSER, Stage.PROPOSED),
    PAUSE(Who.EITHER, Stage.ACTIVE),
    RESUME(Who.EITHER, Stage.PAUSED),
    CONCLUDE(Who.EITHER, Stage.ACTIVE, Stage.PAUSED),
    MOVE_HOME(Who.EITHER, Stage.PROPOSED, Stage.ACTIVE, Stage.PAUSED),
    ADD_GOAL(Who.EITHER, Stage.PROPOSED, Stage.ACTIVE, Stage.PAUSED),
    EDIT_AGREEMENT(Who.EITHER, Stage.ACTIVE),
    REVIEW(Who.EITHER, Stage.ACTIVE),
    PLAN_CHECK_IN(Who.EITHER, Stage.ACTIVE),
    /** What the mentee has achieved is theirs to show, also when all is over or the home page is gone. */
    MAKE_REVIEW_PACK(Who.MENTEE, Stage.ACTIVE, Stage.PAUSED, Stage.CONCLUDED),
    /** To another mentor; it is mostly done when all is over (R122). */
    HAND_OVER(Who.MENTEE, Stage.ACTIVE, Stage.PAUSED, Stage.CONCLUDED);

    private enum Who {
        EITHER,
        MENTEE,
        PROPOSER,
        ASKED
    }

    private final Who who;
    private final Set<Stage> from;

    MentorshipStep(Who who, Stage first, Stage... others) {
        this.who = who;
        this.from = EnumSet.of(first, others);
    }

    boolean isOpenTo(Mentorship mentorship, Sight sight) {
        return isTakenBy(mentorship, sight) && from.contains(mentorship.stage()) && reaches(sight);
    }

    /** @throws NotPermitted if the step is not this person's */
    public void checkPermitted(Mentorship mentorship, Sight sight) {
        sight.checkOfPair();
        if (!isTakenBy(mentorship, sight)) {
            throw new NotPermitted("not-your-step");
        }
    }

    /** @throws Conflict if the step does not fit the present stage, or the home page is in the trash or gone */
    public void checkStage(Mentorship mentorship, Sight sight) {
        if (!from.contains(mentorship.stage())) {
            throw new Conflict("mentorship-is-" + mentorship.stage().name().toLowerCase(Locale.ROOT));
        }
        if (!reaches(sight)) {
            throw new Conflict("home-page-gone");
        }
    }

    private boolean isTakenBy(Mentorship mentorship, Sight sight) {
        return sight.ofPair()
                && switch (who) {
                    case EITHER -> true;
                    case MENTEE -> sight.isMentee();
                    case PROPOSER -> sight.isViewer(mentorship.proposedBy());
                    case ASKED -> sight.isViewer(mentorship.askedPerson());
                };
    }

    private boolean reaches(Sight sight) {
        return sight.hasHomePage()
                || this == MOVE_HOME
                || this == CONCLUDE
                || this == MAKE_REVIEW_PACK
                || this == HAND_OVER;
    }
}
