package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.AudienceView;
import java.util.List;

/**
 * The check-ins of a pair as a table.
 *
 * @param homePage below which pages of check-ins are made
 * @param spaceKey of the space that the home page is in
 * @param whose the two names
 * @param next the day of the next one in words
 * @param nextId the identity of the next one; empty if none is planned
 * @param nextPage the number of the page on which that one stands; empty if nobody named one
 * @param url of that page, for those who may view it; empty if there is none to go to
 * @param proposed the day that comes next in their rhythm, as 2026-12-01; empty where they have none
 * @param why none is proposed although they have a rhythm; empty otherwise
 * @param mine how many next steps are theirs to do; empty if none are
 * @param punctuality how near they were to their days; empty where that is not worth a word
 * @param rows the latest first
 * @param earlier those that are shown when somebody asks for them
 * @param earlierLabel how many these are
 * @param note how many are left out; empty if none are
 */
public record CheckInsView(
        String id,
        String mentorshipId,
        String homePage,
        String spaceKey,
        String whose,
        String next,
        String nextId,
        String nextPage,
        String url,
        String proposed,
        String why,
        AudienceView audience,
        List<ActionView> actions,
        String mine,
        String punctuality,
        BalanceView balance,
        List<CheckInRowView> rows,
        List<CheckInRowView> earlier,
        String earlierLabel,
        String note) {

    public boolean hasUrl() {
        return !url.isEmpty();
    }

    public boolean hasMine() {
        return !mine.isEmpty();
    }

    public boolean hasPunctuality() {
        return !punctuality.isEmpty();
    }

    public boolean hasRows() {
        return !rows.isEmpty();
    }

    public boolean hasEarlier() {
        return !earlier.isEmpty();
    }

    public boolean hasNote() {
        return !note.isEmpty();
    }
}
