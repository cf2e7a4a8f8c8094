package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.SeenCheckIns;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.macro.MacroParameters;
import dev.cairn.mentoring.shared.macro.NamedPlace;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose for a check-in. Without a choice it is the one that stands on this page, as the check-in itself remembers it, else the next.
 *
 * @param next whether it is the next one, wherever that stands
 * @param number of the check-in; null if none is named
 */
record CheckInParameters(
        NamedPlace place, boolean next, @Nullable Integer number) {
    private static final String NEXT = "next";
    private static final int MOST = 9999;

    /** @throws dev.cairn.mentoring.shared.Invalid if a parameter says what it cannot */
    static CheckInParameters from(Map<String, String> given) {
        MacroParameters parameters = new MacroParameters(given);
        boolean next = parameters.text("which").filter(NEXT::equalsIgnoreCase).isPresent();
        int number = next ? 0 : parameters.number("which", 1, MOST, 0);
        return new CheckInParameters(NamedPlace.from(parameters), next, number == 0 ? null : number);
    }

    /** @param here the page that the macro stands on; null if there is none */
    Optional<CheckIn> in(SeenCheckIns all, @Nullable PageId here, LocalDate today) {
        if (number != null) {
            return all.numbered(number);
        }
        Optional<CheckIn> onThisPage = next || here == null ? Optional.empty() : all.on(here, today);
        return onThisPage.or(() -> all.next(today));
    }
}
