package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.shared.State;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One check-in, as far as the rhythm is counted.
 *
 * @param near whether it was closed near the day that was planned first; null as long as it is open
 */
public record Beat(LocalDate planned, @Nullable Boolean near) {
    private static final Comparator<Beat> LATEST =
            Comparator.comparing(Beat::planned).reversed();

    /**
     * How many of the latest ones were held near their days (R6). An open one whose day and tolerance have passed was not.
     *
     * @param most how many are looked at
     */
    static Share kept(List<Beat> beats, int tolerance, int most, LocalDate today) {
        List<Beat> counted = beats.stream()
                .filter(one ->
                        one.near != null || one.planned.plusDays(tolerance).isBefore(today))
                .sorted(LATEST)
                .limit(most)
                .toList();
        return new Share(
                (int) counted.stream()
                        .filter(one -> Boolean.TRUE.equals(one.near))
                        .count(),
                counted.size());
    }

    /** As it is kept. */
    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("planned", planned);
        members.put("near", near);
        return members;
    }

    static Beat from(State state) {
        return new Beat(
                State.sure(state.day("planned")), (Boolean) state.members().get("near"));
    }
}
