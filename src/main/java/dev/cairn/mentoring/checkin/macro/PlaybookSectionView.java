package dev.cairn.mentoring.checkin.macro;

import java.util.List;

/**
 * A section of a playbook, to be read and to be changed.
 *
 * @param own whether it is the space's own, so that it can be removed and has a question of its own
 * @param core whether no playbook goes without it
 * @param use as the interface says it
 * @param useWord the same in words
 * @param time how long it takes, in words; empty where no time is set
 * @param titleOfSpace what the space calls it; empty where the product's word stands
 */
public record PlaybookSectionView(
        String id,
        String title,
        boolean own,
        boolean core,
        String use,
        String useWord,
        String time,
        String minutes,
        String titleOfSpace,
        String purpose,
        String ask,
        String writers,
        List<PlaybookPromptView> prompts) {
    public boolean used() {
        return !"left-out".equals(use);
    }

    public boolean hasTime() {
        return !time.isEmpty();
    }

    public boolean hasPurpose() {
        return !purpose.isEmpty();
    }

    public boolean hasAsk() {
        return !ask.isEmpty();
    }
}
