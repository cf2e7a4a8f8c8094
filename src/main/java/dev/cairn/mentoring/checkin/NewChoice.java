package dev.cairn.mentoring.checkin;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a pair wants to run its next check-ins with, as somebody sends it.
 *
 * @param spaceKey null for the playbook that comes with the product
 * @param hidden the sections that they do without
 */
public record NewChoice(@Nullable String spaceKey, int number, Set<String> hidden) {
    public NewChoice {
        hidden = Set.copyOf(hidden);
    }
}
