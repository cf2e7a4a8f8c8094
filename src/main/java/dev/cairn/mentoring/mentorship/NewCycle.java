package dev.cairn.mentoring.mentorship;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as somebody sends it.
 *
 * @param id of the one that it stands for; null for one that is new
 * @param dates in any order
 */
public record NewCycle(@Nullable UUID id, String name, List<LocalDate> dates) {
    public NewCycle {
        dates = List.copyOf(dates);
    }
}
