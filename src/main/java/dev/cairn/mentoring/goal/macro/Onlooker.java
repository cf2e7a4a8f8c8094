package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.AudienceView;
import dev.cairn.mentoring.shared.macro.MacroOutput;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For whom a mentorship's items are put into words: the language, the names, and where it is shown.
 *
 * @param pages those pages that evidence points at and this person may view
 * @param today the day where this person is
 * @param homePage the home page's title
 * @param myMentoring where people who are asked for their view find the goal
 * @param progress where mentorships are read at a glance
 */
record Onlooker(
        SeenMentorship seen,
        Words words,
        Map<UserKey, Person> people,
        Map<PageId, PageLinks.PageLink> pages,
        String homePage,
        String myMentoring,
        String progress,
        LocalDate today,
        Rendering rendering) {

    /** The same who looks at a plan as it stood on another day. */
    Onlooker on(LocalDate day) {
        return new Onlooker(seen, words, people, pages, homePage, myMentoring, progress, day, rendering);
    }

    boolean hasControls() {
        return rendering.hasControls() && !seen.past();
    }

    /** Said in place of what a reader is not told, where rows unfold; on paper it would only be repeated. */
    String rest() {
        return ofPair() || rendering.output() == MacroOutput.PAPER ? "" : text("plan.rest", mentee(), mentor());
    }

    Mentorship mentorship() {
        return seen.mentorship();
    }

    boolean ofPair() {
        return seen.sight().ofPair();
    }

    String text(String key, Object... values) {
        return values.length == 0 ? words.text(key) : words.text(key, values);
    }

    /** A page that evidence points at; null if it is not there, or not for this person. */
    PageLinks.@Nullable PageLink page(PageId page) {
        return pages.get(page);
    }

    String name(UserKey key) {
        return words.name(people.getOrDefault(key, Person.former(key)));
    }

    String mentor() {
        return name(mentorship().mentorKey());
    }

    String mentee() {
        return name(mentorship().menteeKey());
    }

    /** The other one of the pair, for one of them. */
    String other() {
        UserKey viewer = seen.sight().viewer();
        return viewer == null ? "" : name(mentorship().otherThan(viewer));
    }

    /** The first letters of the first and the last word of a name. */
    static String initials(String name) {
        String[] words = name.strip().split("\\s+", -1);
        return first(words[0]) + (words.length > 1 ? first(words[words.length - 1]) : "");
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : Character.toString(Character.toUpperCase(word.codePointAt(0)));
    }

    /** What the chip of the mentorship itself says: what the pair has written down is theirs; others see that it is there. */
    AudienceView audience() {
        return ofPair()
                ? new AudienceView(
                        "pair",
                        text("audience.pair"),
                        text("audience.mentorship.names", mentee(), mentor(), homePage),
                        List.of())
                : new AudienceView(
                        "page",
                        text("audience.page"),
                        text("audience.reader.names", mentee(), mentor(), homePage),
                        List.of());
    }

    /** Who sees an item, by name, with the buttons that change it. */
    AudienceView audience(Audience audience, List<String> steps) {
        String names = switch (audience) {
            case AUTHOR -> text("audience.author.names");
            case PAIR -> text("audience.pair.names", mentee(), mentor());
            case PAGE -> text("audience.page.names", mentee(), mentor(), homePage);
        };
        List<ActionView> actions = new ArrayList<>();
        for (String step : steps) {
            actions.add(ActionView.atOnce(step, text("action." + step, other()), ActionView.PLAIN));
        }
        return new AudienceView(Words.code(audience), words.text("audience", audience), names, actions);
    }
}
