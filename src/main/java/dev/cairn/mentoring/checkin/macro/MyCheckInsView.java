package dev.cairn.mentoring.checkin.macro;

import java.util.List;

/** The next check-ins of one person, and the next steps that are theirs to do. */
public record MyCheckInsView(List<MyCheckInView> talks, List<MyActionView> actions) {
    public boolean hasTalks() {
        return !talks.isEmpty();
    }

    public boolean hasActions() {
        return !actions.isEmpty();
    }
}
