package dev.cairn.mentoring.progress.rest;

import dev.cairn.mentoring.progress.SeenSpaceSettings;
import dev.cairn.mentoring.progress.SpaceSettings;
import dev.cairn.mentoring.progress.Thresholds;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a space in JSON.
 *
 * @param changedBy null as long as nothing was written
 */
public record SpaceSettingsRepresentation(
        String spaceKey,
        long revision,
        int daysWithoutEvidence,
        int moves,
        int looseSteps,
        int silentCheckIns,
        int doneSteps,
        int weeksWithoutReview,
        boolean openToViewers,
        @Nullable PersonRepresentation changedBy,
        @Nullable Instant changedAt,
        List<String> can) {
    static SpaceSettingsRepresentation of(SeenSpaceSettings seen, Function<UserKey, PersonRepresentation> people) {
        SpaceSettings settings = seen.settings();
        Thresholds thresholds = settings.thresholds();
        UserKey changedBy = settings.changedBy();
        return new SpaceSettingsRepresentation(
                settings.spaceKey(),
                settings.revision(),
                thresholds.daysWithoutEvidence(),
                thresholds.moves(),
                thresholds.looseSteps(),
                thresholds.silentCheckIns(),
                thresholds.doneSteps(),
                thresholds.weeksWithoutReview(),
                settings.openToViewers(),
                changedBy == null ? null : people.apply(changedBy),
                settings.changedAt(),
                seen.mayEdit() ? List.of("edit") : List.of());
    }
}
