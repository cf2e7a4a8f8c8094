package dev.cairn.mentoring.goal.macro;

import java.util.List;

/**
 * Why a plan may be worth a look of both together; not drawn where there is no reason.
 *
 * @param more how many others there are; empty if none
 */
public record HintsView(List<HintView> reasons, String more) {
    static final HintsView NONE = new HintsView(List.of(), "");

    public boolean isAny() {
        return !reasons.isEmpty();
    }

    public boolean hasMore() {
        return !more.isEmpty();
    }
}
