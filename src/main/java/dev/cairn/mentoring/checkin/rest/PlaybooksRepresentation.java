package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.checkin.SeenPlaybook;
import dev.cairn.mentoring.shared.rest.ListRepresentation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the playbook of a space in JSON.
 *
 * @param revision the number of the newest one
 */
public record PlaybooksRepresentation(
        String spaceKey,
        long revision,
        int start,
        int limit,
        int size,
        long total,
        List<PlaybookRepresentation> results,
        @Nullable String next,
        List<String> can) {
    static PlaybooksRepresentation of(SeenPlaybook seen, ListRepresentation<PlaybookRepresentation> list) {
        return new PlaybooksRepresentation(
                seen.spaceKey(),
                seen.newest().edition().number(),
                list.start(),
                list.limit(),
                list.size(),
                list.total(),
                list.results(),
                list.next(),
                seen.mayEdit() ? List.of("edit") : List.of());
    }
}
