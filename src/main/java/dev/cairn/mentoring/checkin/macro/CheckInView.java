package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.AudienceView;
import dev.cairn.mentoring.shared.macro.ChoiceView;
import java.util.List;

/**
 * A check-in for one of its pair.
 *
 * @param viewer their key, by which their browser keeps what could not be sent; empty where there are no controls
 * @param look the state's class
 * @param next what comes next for them; empty if nothing does
 * @param file the name of the file that a calendar takes in; empty where nothing is to come, and without controls
 * @param time how long all sections take; empty where no time is set
 * @param moves each as one line
 * @param planned the day, as 2026-12-01
 * @param emphasis as the interface says it; empty if there is none
 * @param servable what a next step can serve; empty where nothing can be added
 * @param proposed the day that comes next in their rhythm; empty where they have none
 * @param home the id of the page on which the plan stands
 * @param why none is proposed although they have a rhythm; empty otherwise
 */
public record CheckInView(
        String id,
        String checkInId,
        String mentorshipId,
        String revision,
        String viewer,
        String title,
        String pair,
        String state,
        String look,
        String next,
        String file,
        String time,
        AudienceView audience,
        List<String> moves,
        List<CheckInSectionView> sections,
        List<ActionView> actions,
        String planned,
        String emphasis,
        String proposed,
        String why,
        String home,
        String menteeKey,
        String mentorKey,
        String mentee,
        String mentor,
        List<ChoiceView> servable) {
    /** Whether there is anything to press that opens a form. */
    public boolean acts() {
        return !actions.isEmpty()
                || sections.stream()
                        .anyMatch(section -> section.keeps() || section.items().acts());
    }

    /** Whether there is time to be kept, for somebody who can still write there. */
    public boolean hasClock() {
        return sections.stream().anyMatch(section -> section.keeps() && section.hasTime());
    }

    public boolean hasFile() {
        return !file.isEmpty();
    }

    public boolean hasTime() {
        return !time.isEmpty();
    }

    public boolean hasNext() {
        return !next.isEmpty();
    }
}
