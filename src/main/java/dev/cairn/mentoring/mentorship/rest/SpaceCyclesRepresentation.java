package dev.cairn.mentoring.mentorship.rest;

import dev.cairn.mentoring.mentorship.Cycle;
import dev.cairn.mentoring.mentorship.SeenSpaceCycles;
import dev.cairn.mentoring.mentorship.SpaceCycles;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cycles of a space in JSON.
 *
 * @param changedBy null as long as nothing was written
 */
public record SpaceCyclesRepresentation(
        String spaceKey,
        long revision,
        List<CycleRepresentation> cycles,
        @Nullable PersonRepresentation changedBy,
        @Nullable Instant changedAt,
        List<String> can) {
    static SpaceCyclesRepresentation of(SeenSpaceCycles seen, Function<UserKey, PersonRepresentation> people) {
        SpaceCycles cycles = seen.cycles();
        UserKey changedBy = cycles.changedBy();
        return new SpaceCyclesRepresentation(
                cycles.spaceKey(),
                cycles.revision(),
                cycles.cycles().stream().map(CycleRepresentation::of).toList(),
                changedBy == null ? null : people.apply(changedBy),
                cycles.changedAt(),
                seen.mayEdit() ? List.of("edit") : List.of());
    }

    /** One of them. */
    public record CycleRepresentation(String id, String name, List<String> dates) {
        static CycleRepresentation of(Cycle cycle) {
            return new CycleRepresentation(
                    cycle.id().toString(),
                    cycle.name(),
                    cycle.dates().stream().map(String::valueOf).toList());
        }
    }
}
