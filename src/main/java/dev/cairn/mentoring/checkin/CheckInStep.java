package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.State;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What either of the pair can do with a check-in while they work together. */
public enum CheckInStep {
    /** Move it, or turn it to something else. */
    EDIT,
    /** Show the other one what was written. */
    SHARE,
    /** Say that it is right as it stands, or take that back (R37). */
    CONFIRM,
    /** Say the same as the second one, after which it stays as it is. */
    CLOSE,
    /** Put something right after it was closed. */
    ADD_NOTE;

    static Set<CheckInStep> openTo(SeenMentorship pair, CheckIn checkIn) {
        if (!isActive(pair)) {
            return EnumSet.noneOf(CheckInStep.class);
        }
        return checkIn.isOpen() ? EnumSet.complementOf(EnumSet.of(ADD_NOTE)) : EnumSet.of(ADD_NOTE);
    }

    static boolean areOpenTo(SeenMentorship pair, CheckIn checkIn) {
        return refusal(pair, checkIn).isEmpty();
    }

    /** @throws Conflict if it is closed, or the mentorship is not active, or its home page is in the trash or gone */
    static void checkOpen(SeenMentorship pair, CheckIn checkIn) {
        refusal(pair, checkIn).ifPresent(code -> {
            throw new Conflict(code);
        });
    }

    /** @throws Conflict if it is open, or the mentorship is not active, or its home page is in the trash or gone */
    static void checkClosed(SeenMentorship pair, CheckIn checkIn) {
        if (checkIn.isOpen()) {
            throw new Conflict("check-in-is-open");
        }
        checkActive(pair);
    }

    /** Whether they work together and reach the home page. */
    static boolean isActive(SeenMentorship pair) {
        return refusal(pair).isEmpty();
    }

    /** @throws Conflict if the mentorship is not active, or its home page is in the trash or gone */
    static void checkActive(SeenMentorship pair) {
        refusal(pair).ifPresent(code -> {
            throw new Conflict(code);
        });
    }

    /** Why nothing of it changes now; empty if something can. */
    static Optional<String> refusal(SeenMentorship pair, CheckIn checkIn) {
        return checkIn.isOpen() ? refusal(pair) : Optional.of("check-in-is-closed");
    }

    /** Why the two change nothing now; empty if they can. */
    static Optional<String> refusal(SeenMentorship pair) {
        Mentorship mentorship = pair.mentorship();
        if (mentorship.stage() != Stage.ACTIVE) {
            return Optional.of("mentorship-is-" + State.word(mentorship.stage()));
        }
        return pair.sight().hasHomePage() ? Optional.empty() : Optional.of("home-page-gone");
    }
}
