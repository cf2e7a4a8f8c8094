package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.shared.macro.MacroParameters;
import dev.cairn.mentoring.shared.macro.NamedPlace;
import java.util.Map;

/**
 * What somebody chose for the log of check-ins.
 *
 * @param limit how many are shown at once
 */
record CheckInsParameters(NamedPlace place, int limit) {
    static final int USUAL_LIMIT = 20;
    static final int HIGHEST_LIMIT = 200;

    /** @throws dev.cairn.mentoring.shared.Invalid if a parameter says what it cannot */
    static CheckInsParameters from(Map<String, String> given) {
        MacroParameters parameters = new MacroParameters(given);
        return new CheckInsParameters(
                NamedPlace.from(parameters), parameters.number("limit", 1, HIGHEST_LIMIT, USUAL_LIMIT));
    }
}
