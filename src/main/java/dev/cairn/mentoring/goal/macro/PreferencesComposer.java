package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.mentorship.Preferences;
import dev.cairn.mentoring.mentorship.ShownTo;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.AudienceView;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts into words how a person likes to learn and to be told: for the other one of a pair, and for themselves. */
final class PreferencesComposer {
    private PreferencesComposer() {}

    /** @param shown by the other one; null where they show nothing */
    static PartnerView ofPartner(@Nullable Preferences shown, Onlooker onlooker) {
        String other = onlooker.other();
        return new PartnerView(
                shown != null,
                onlooker.text("preferences.of", other),
                new AudienceView(
                        "pair",
                        onlooker.text("preferences.audience.of"),
                        onlooker.text("preferences.audience.of.names", other),
                        List.of()),
                shown == null ? List.of() : facts(shown, onlooker.words()));
    }

    /**
     * @param partners the names of those whom this person works with now
     * @param more whether there are more of them
     */
    static PreferencesView own(Preferences own, List<String> partners, boolean more, Words words) {
        boolean showing = own.shownTo() == ShownTo.PAIRS;
        String shown = shown(showing, String.join(", ", partners), more, words);
        return new PreferencesView(
                String.valueOf(own.revision()),
                new AudienceView(
                        showing ? "pair" : "author",
                        words.text(showing ? "preferences.audience.pairs" : "audience.author"),
                        showing ? words.text("preferences.audience.pairs.names") : shown,
                        List.of()),
                facts(own, words),
                shown,
                own.isEmpty() ? words.text("preferences.invitation") : "",
                ActionView.asking(
                        "edit-preferences",
                        words.text("action.edit-preferences"),
                        own.isEmpty() ? ActionView.PRIMARY : ActionView.PLAIN,
                        "preferences"));
    }

    private static String shown(boolean showing, String names, boolean more, Words words) {
        if (!showing) {
            return words.text("preferences.shown.nobody");
        }
        if (names.isEmpty()) {
            return words.text("preferences.shown.no-pair");
        }
        return words.text(more ? "preferences.shown.pairs.more" : "preferences.shown.pairs", names);
    }

    private static List<FieldView> facts(Preferences preferences, Words words) {
        return new Fields(words, false)
                .text("learningModality", "text", preferences.learningModality())
                .text("feedbackStyle", "text", preferences.feedbackStyle())
                .text("recognitionStyle", "text", preferences.recognitionStyle())
                .text("values", "text", preferences.values())
                .facts();
    }
}
