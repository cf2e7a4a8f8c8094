package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.State;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days of a space that have a name, such as the ends of its sprints, by which pairs can meet (R35).
 *
 * @param id names it for good, whatever it is called
 * @param dates each once, the earliest first
 */
public record Cycle(UUID id, String name, List<LocalDate> dates) {
    /** How many days one can have. */
    public static final int MOST_DATES = 300;

    public Cycle {
        dates = dates.stream().distinct().sorted().toList();
    }

    /** The first of its days after this one; empty if it has none. */
    public Optional<LocalDate> after(LocalDate day) {
        return dates.stream().filter(date -> date.isAfter(day)).findFirst();
    }

    static Cycle from(State state) {
        return new Cycle(
                State.sure(state.id("id")),
                State.sure(state.text("name")),
                state.texts("dates").stream().map(LocalDate::parse).toList());
    }

    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", id);
        members.put("name", name);
        members.put("dates", dates);
        return members;
    }
}
