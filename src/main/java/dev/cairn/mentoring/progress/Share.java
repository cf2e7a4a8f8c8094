package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.shared.State;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** So many of so many. */
public record Share(int part, int of) {
    /** Below every share: there is nothing to have a share of. */
    public static final int NOTHING = -1;

    /** Nothing of nothing. */
    static final Share NONE = new Share(0, 0);

    private static final int THOUSAND = 1000;

    public Share {
        if (part < 0 || of < part) {
            throw new IllegalArgumentException("a share is from nothing to all, not " + part + " of " + of);
        }
    }

    Share plus(Share other) {
        return new Share(part + other.part, of + other.of);
    }

    /** In thousandths, rounded down; {@link #NOTHING} of nothing. */
    public int thousandths() {
        return of == 0 ? NOTHING : part * THOUSAND / of;
    }

    /** As it is kept. */
    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("part", part);
        members.put("of", of);
        return members;
    }

    static Share from(State state) {
        return new Share(
                State.sure(state.number("part")).intValueExact(),
                State.sure(state.number("of")).intValueExact());
    }
}
