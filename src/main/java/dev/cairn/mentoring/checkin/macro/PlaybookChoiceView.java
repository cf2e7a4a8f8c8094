package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.shared.macro.AudienceView;
import java.util.List;

/**
 * What a pair runs its next check-ins with, and what it can choose.
 *
 * @param spaceKey of the version that they run with; empty for the one that comes with the product
 * @param runs which one that is, in words
 * @param offer that there is a newer one, in words; empty if there is none
 * @param differences of the newer one, each in one line
 * @param sections those that can be hidden
 */
public record PlaybookChoiceView(
        String id,
        String mentorshipId,
        String revision,
        String spaceKey,
        int number,
        String runs,
        String offer,
        String offeredSpace,
        int offeredNumber,
        List<String> differences,
        List<HideableView> sections,
        AudienceView audience) {
    public boolean hasOffer() {
        return !offer.isEmpty();
    }

    public boolean hasSections() {
        return !sections.isEmpty();
    }
}
