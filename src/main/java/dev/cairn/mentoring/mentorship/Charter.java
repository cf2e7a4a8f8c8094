package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.State;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the pair has written down about where they are going. Kept apart from {@link Mentorship} because lists never read it.
 *
 * @param purpose why they meet (R1)
 * @param careerAim the long-term aim that daily work is to serve (R80)
 */
public record Charter(
        @Nullable String purpose, Success success, @Nullable String careerAim) {
    public static final Charter BLANK = new Charter(null, Success.UNDEFINED, null);

    /** From long texts by field, as {@link #texts} gives them. */
    public static Charter from(Map<String, String> texts) {
        return new Charter(
                texts.get("purpose"),
                new Success(texts.get("skills"), texts.get("routines"), texts.get("outcomes")),
                texts.get("careerAim"));
    }

    /** From what the journal kept, which has the same fields. */
    static Charter from(State state) {
        return new Charter(
                state.text("purpose"),
                new Success(state.text("skills"), state.text("routines"), state.text("outcomes")),
                state.text("careerAim"));
    }

    public Map<String, @Nullable String> texts() {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        texts.put("purpose", purpose);
        texts.put("skills", success.skills());
        texts.put("routines", success.routines());
        texts.put("outcomes", success.outcomes());
        texts.put("careerAim", careerAim);
        return texts;
    }
}
