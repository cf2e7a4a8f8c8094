package dev.cairn.mentoring.load;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is written in the texts of one mentorship. Each text holds a word that is nowhere else in the load but in the journal's entries on the same item,
 * so that a test can tell which text it found where it should not be:
 *
 * <ul>
 *   <li>{@code canary-...-x} in whatever is the pair's or one person's alone: the purpose, what success is and the career aim; all that a goal, a
 *       milestone, an evidence, an indicator or a measurement says in words, and the reasons of moves and of giving up; what is shared in check-ins, data
 *       points, interpretations, actions with what became of them; drafts. The same holds for titles and tasks that nobody set to be seen on the page.
 *   <li>{@code shared-...-x} in what those who may view the home page are told as well: title of a goal or milestone, name of an indicator and task of an
 *       action whose audience is the page. It is no manager's in the table either, where no text stands at all.
 * </ul>
 */
public final class Words {
    /** A word of a text that is the pair's or one person's alone. */
    public static final Pattern PRIVATE = Pattern.compile("canary-[0-9a-z]+-x");

    /** A word of a text that is told on the home page. */
    public static final Pattern SHARED = Pattern.compile("shared-[0-9a-z]+-x");

    /** More than one mentorship ever has, so that no two have the same. */
    private static final int TEXTS_OF_ONE = 1 << 16;

    private static final List<String> THINGS = List.of(
            "the weekly review",
            "feedback to a colleague",
            "the talk with the customer",
            "a plan for the quarter",
            "das Gespräch im Team",
            "the design of the interface",
            "incident calls under pressure",
            "写清楚的报告",
            "estimates that hold",
            "تقديم العرض",
            "a calm answer to a hard question",
            "eine Entscheidung ohne Umwege");
    private static final List<String> WAYS = List.of(
            "Prepare", "Lead", "Listen first in", "Write down", "Try another way in", "Übe", "Measure", "Ask before");

    private final Chance chance;
    private final long first;
    private int written;

    /** @param mentorship its place in the load */
    Words(Chance chance, int mentorship) {
        this.chance = chance;
        this.first = (long) mentorship * TEXTS_OF_ONE;
    }

    /** A short private text. */
    String hidden() {
        return phrase() + " " + word("canary");
    }

    /** A short text for a title or a task. */
    String titled(boolean toldOnPage) {
        return toldOnPage ? phrase() + " " + word("shared") : hidden();
    }

    /** A private text of one to four sentences. */
    String hiddenAtLength() {
        StringBuilder text = new StringBuilder(hidden());
        for (int more = chance.between(0, 3); more > 0; more--) {
            text.append(more == 2 ? ".\n" : ". ").append(phrase());
        }
        return text.append('.').toString();
    }

    private String phrase() {
        return chance.oneOf(WAYS) + " " + chance.oneOf(THINGS);
    }

    private String word(String kind) {
        if (written == TEXTS_OF_ONE) {
            throw new IllegalStateException("a mentorship has more texts than words are kept for it");
        }
        return kind + "-"
                + Long.toString(first + written++, Character.MAX_RADIX).toLowerCase(Locale.ROOT) + "-x";
    }
}
