package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.SeenCheckIns;
import dev.cairn.mentoring.shared.macro.MacroParameters;
import dev.cairn.mentoring.shared.macro.NamedPlace;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose for a check-in.
 *
 * @param number of the check-in; null for the next one
 */
record CheckInParameters(NamedPlace place, @Nullable Integer number) {
    private static final String NEXT = "next";
    private static final int MOST = 9999;

    /** @throws dev.cairn.mentoring.shared.Invalid if a parameter says what it cannot */
    static CheckInParameters from(Map<String, String> given) {
        MacroParameters parameters = new MacroParameters(given);
        boolean next = parameters.text("which").filter(NEXT::equalsIgnoreCase).isPresent();
        int number = next ? 0 : parameters.number("which", 1, MOST, 0);
        return new CheckInParameters(NamedPlace.from(parameters), number == 0 ? null : number);
    }

    Optional<CheckIn> in(SeenCheckIns all, LocalDate today) {
        return number == null ? all.next(today) : all.numbered(number);
    }
}
