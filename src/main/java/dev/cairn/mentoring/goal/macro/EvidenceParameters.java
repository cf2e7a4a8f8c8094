package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.EvidenceType;
import dev.cairn.mentoring.shared.macro.MacroParameters;
import dev.cairn.mentoring.shared.macro.NamedPlace;
import dev.cairn.mentoring.shared.macro.Words;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose for a table of evidence.
 *
 * @param place which mentorship
 * @param goal only what hangs on this goal, if one is named
 * @param type only evidence of this type; null for all
 * @param from only what was seen on this day or later; null for all
 * @param limit how many at most
 */
record EvidenceParameters(
        NamedPlace place,
        NamedGoal goal,
        @Nullable EvidenceType type,
        @Nullable LocalDate from,
        int limit) {
    static final int USUAL_LIMIT = 50;
    static final int HIGHEST_LIMIT = 200;

    /** @throws dev.cairn.mentoring.shared.Invalid if a parameter says what it cannot */
    static EvidenceParameters from(Map<String, String> given) {
        MacroParameters parameters = new MacroParameters(given);
        return new EvidenceParameters(
                NamedPlace.from(parameters),
                NamedGoal.from(parameters),
                parameters.oneOf("type", EvidenceType.class).orElse(null),
                parameters.day("from").orElse(null),
                parameters.number("limit", 1, HIGHEST_LIMIT, USUAL_LIMIT));
    }

    /** Whether any is left out by what was chosen. */
    boolean narrows() {
        return !goal.namesNothing() || type != null || from != null;
    }

    boolean shows(String otherType, LocalDate observedOn) {
        return (type == null || otherType.equals(Words.code(type))) && (from == null || !observedOn.isBefore(from));
    }
}
