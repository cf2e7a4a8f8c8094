package dev.cairn.mentoring.checkin;

import java.util.Set;

/**
 * An item of a check-in as one of the pair sees it, or a next step as somebody sees it whom the pair gave it to.
 *
 * @param carried in how many later check-ins it was still open, up to the one that is looked at; 0 for what is no action
 * @param can the steps that this person may take now
 */
public record SeenCheckInItem(CheckInItem<?> item, int carried, Set<CheckInItemStep> can) {
    public SeenCheckInItem {
        can = Set.copyOf(can);
    }
}
