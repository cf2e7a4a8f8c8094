package dev.cairn.mentoring.pulse;

import dev.cairn.mentoring.checkin.PlaybookVersion;
import java.util.List;
import java.util.stream.Stream;

/**
 * What whoever may view a space is told of the check-ins in it.
 *
 * @param quarters those that are over and in which enough people spoke, the latest first
 * @param playbook all versions of the space's playbook, so that one can see what was changed before the numbers did
 */
public record SpacePulse(String spaceKey, List<QuarterPulse> quarters, List<PlaybookVersion> playbook) {
    public SpacePulse {
        quarters = List.copyOf(quarters);
        playbook = List.copyOf(playbook);
    }

    /** The versions of the playbook that were made in a quarter, the newest first; never the one that comes with the product. */
    public List<PlaybookVersion> madeIn(Quarter quarter) {
        return playbook.stream()
                .filter(version -> Stream.ofNullable(version.at())
                        .anyMatch(made -> Quarter.of(made).equals(quarter)))
                .toList();
    }
}
