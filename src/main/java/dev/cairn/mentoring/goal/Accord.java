package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.UserKey;
import org.jspecify.annotations.Nullable;

/**
 * Whose words something stands in, and whether the other one agrees to them (R103). Nothing waits for it: either of the two may go on.
 *
 * @param proposedBy who worded it as it stands
 * @param agreedBy the other one; null as long as they have not said so
 */
public record Accord(UserKey proposedBy, @Nullable UserKey agreedBy) {
    static Accord proposed(UserKey by) {
        return new Accord(by, null);
    }

    Accord agreed(UserKey by) {
        return new Accord(proposedBy, by);
    }

    public boolean isOfBoth() {
        return agreedBy != null;
    }
}
