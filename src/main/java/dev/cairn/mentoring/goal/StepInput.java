package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.Invalid;
import dev.cairn.mentoring.shared.Step;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What a change of a goal or milestone brings along, and when it is looked at. */
final class StepInput {
    private StepInput() {}

    /** The day of reaching: not ahead, and not before the mentorship. */
    static LocalDate reachedOn(Input<Step> asked, LocalDate today, LocalDate start) {
        LocalDate on = Objects.requireNonNullElse(asked.value().on(), today);
        asked.faults().addIf(on.isAfter(today), "reachedOn", "day-in-the-future");
        asked.faults().addIf(asked.value().on() != null && on.isBefore(start), "reachedOn", "day-before-start");
        asked.checked();
        return on;
    }

    /**
     * What changes an item, where the item is closed to changes or not: what is closed can still be shown to others or taken back; anything else is
     * refused before its form is judged.
     */
    static <T> Input<T> unlessClosed(
            Supplier<Input<T>> input, Optional<Conflict> closed, Predicate<T> isAudienceAlone) {
        try {
            Input<T> asked = input.get();
            if (closed.isEmpty() || isAudienceAlone.test(asked.value())) {
                return asked;
            }
        } catch (Invalid broken) {
            if (closed.isEmpty()) {
                throw broken;
            }
        }
        throw closed.get();
    }

    static String reasonOf(Input<Step> asked) {
        asked.faults().addIf(asked.value().reason() == null, "reason", "required");
        return Objects.requireNonNull(asked.checked().reason());
    }
}
