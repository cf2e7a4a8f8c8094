package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.State;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which playbook, and which version of it. What it says never changes any more.
 *
 * @param spaceKey of the space that made it; null for the one that comes with the product
 * @param number from 1, which in every space is the one that comes with the product
 */
public record Edition(@Nullable String spaceKey, int number) {
    public static final Edition BUILT_IN = new Edition(null, 1);

    public Edition {
        if (spaceKey == null ? number != 1 : number < 2) {
            throw new IllegalArgumentException(
                    "the first one comes with the product, and a space makes those after it");
        }
    }

    /** As it is kept. */
    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("spaceKey", spaceKey);
        members.put("number", number);
        return members;
    }

    static Edition from(State state) {
        return of(state.text("spaceKey"), State.sure(state.number("number")).intValueExact());
    }

    /** The one of this number, as this space counts. */
    public static Edition of(@Nullable String spaceKey, int number) {
        return spaceKey == null || number == 1 ? BUILT_IN : new Edition(spaceKey, number);
    }
}
