package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.shared.State;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * From where on the rules fire; a space can have its own. Each lies within the bounds of its {@link Threshold}.
 *
 * @param moves of one milestone
 * @param looseSteps open ones that serve nothing
 * @param silentCheckIns one after another
 * @param doneSteps after which a measure should have moved
 */
public record Thresholds(
        int daysWithoutEvidence, int moves, int looseSteps, int silentCheckIns, int doneSteps, int weeksWithoutReview) {
    public static final Thresholds USUAL = of(Threshold::usual);

    /** @throws IllegalArgumentException if one is out of its bounds */
    public Thresholds {
        Threshold.DAYS_WITHOUT_EVIDENCE.checkBounds(daysWithoutEvidence);
        Threshold.MOVES.checkBounds(moves);
        Threshold.LOOSE_STEPS.checkBounds(looseSteps);
        Threshold.SILENT_CHECK_INS.checkBounds(silentCheckIns);
        Threshold.DONE_STEPS.checkBounds(doneSteps);
        Threshold.WEEKS_WITHOUT_REVIEW.checkBounds(weeksWithoutReview);
    }

    /** Those with these values. */
    public static Thresholds of(ToIntFunction<Threshold> value) {
        return new Thresholds(
                value.applyAsInt(Threshold.DAYS_WITHOUT_EVIDENCE),
                value.applyAsInt(Threshold.MOVES),
                value.applyAsInt(Threshold.LOOSE_STEPS),
                value.applyAsInt(Threshold.SILENT_CHECK_INS),
                value.applyAsInt(Threshold.DONE_STEPS),
                value.applyAsInt(Threshold.WEEKS_WITHOUT_REVIEW));
    }

    public int value(Threshold of) {
        return switch (of) {
            case DAYS_WITHOUT_EVIDENCE -> daysWithoutEvidence;
            case MOVES -> moves;
            case LOOSE_STEPS -> looseSteps;
            case SILENT_CHECK_INS -> silentCheckIns;
            case DONE_STEPS -> doneSteps;
            case WEEKS_WITHOUT_REVIEW -> weeksWithoutReview;
        };
    }

    /** As they are kept. */
    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (Threshold one : Threshold.values()) {
            members.put(one.member(), value(one));
        }
        return members;
    }

    /** Those that were written as {@link #members}; what was written before there was one more has the usual one. */
    static Thresholds from(State state) {
        return of(one -> {
            BigDecimal written = state.number(one.member());
            return written == null ? one.usual() : written.intValueExact();
        });
    }
}
