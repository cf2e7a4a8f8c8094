package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.AudienceView;
import java.util.List;

/**
 * The pages that are attached to a mentorship as a whole, or to one of its check-ins.
 *
 * @param checkInId empty for those of the mentorship
 * @param spaceKey of the space in which a title is looked for first
 */
public record PagesView(
        String id,
        String mentorshipId,
        String checkInId,
        String spaceKey,
        AudienceView audience,
        List<AttachedPageView> pages,
        List<ActionView> actions) {}
