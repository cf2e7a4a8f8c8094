package dev.cairn.mentoring.goal.macro;

import com.atlassian.confluence.macro.Macro;
import dev.cairn.mentoring.mentorship.Said;
import dev.cairn.mentoring.mentorship.SeenSpaceWords;
import dev.cairn.mentoring.mentorship.SpaceWords;
import dev.cairn.mentoring.mentorship.SpaceWordsService;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.MacroParameters;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of feedback that a space suggests to its pairs, in a page; its administrators change them there. */
public final class SharedWordsMacro extends PlanMacro implements Macro {
    private static final String BEHAVIOUR = "shared-words";

    private final SpaceWordsService spaceWords;
    private final People people;

    public SharedWordsMacro(
            PlanScene scene, SpaceWordsService spaceWords, People people, PlanPainter painter, MacroScreen screen) {
        super(BEHAVIOUR, scene, painter, screen);
        this.spaceWords = spaceWords;
        this.people = people;
    }

    @Override
    protected String draw(Map<String, String> parameters, Rendering rendering, Words words) {
        SharedWordsView view = new MacroParameters(parameters)
                .text("space")
                .or(() -> Optional.ofNullable(rendering.spaceKey()))
                .flatMap(space -> seen(space, rendering))
                .map(seen -> view(seen, rendering, words))
                .orElseGet(() -> nowhere(rendering, words));
        return painter()
                .paint(
                        PlanPainter.SHARED_WORDS,
                        BEHAVIOUR,
                        view,
                        !view.actions().isEmpty(),
                        rendering,
                        words);
    }

    /** Empty for a space that is not there and for one that this person may not view: the same for both. */
    private Optional<SeenSpaceWords> seen(String space, Rendering rendering) {
        try {
            return Optional.of(spaceWords.of(space, rendering.viewer()));
        } catch (NotFound hidden) {
            return Optional.empty();
        }
    }

    private SharedWordsView view(SeenSpaceWords seen, Rendering rendering, Words words) {
        SpaceWords suggested = seen.words();
        Map<UserKey, Person> named = people.withKeys(keys(suggested));
        VocabularyComposer composer =
                new VocabularyComposer(words, key -> words.name(named.getOrDefault(key, Person.former(key))));
        return new SharedWordsView(
                rendering.nextId(BEHAVIOUR),
                suggested.spaceKey(),
                String.valueOf(suggested.revision()),
                words.text("milestones.of-space", suggested.spaceKey()),
                composer.observation("observation", suggested.vocabulary()),
                composer.words(words.text("shared-words.words"), suggested.vocabulary()),
                composer.changed(suggested.changedBy(), suggested.changedAt()),
                suggested.vocabulary().isEmpty() ? words.text("shared-words.none") : "",
                seen.mayEdit() && rendering.hasControls()
                        ? List.of(ActionView.asking(
                                "edit-agreement",
                                words.text("action.edit-shared-words"),
                                ActionView.PLAIN,
                                "agreement"))
                        : List.of());
    }

    private static Set<UserKey> keys(SpaceWords suggested) {
        return Stream.concat(
                        suggested.vocabulary().words().stream().map(Said::by), Stream.ofNullable(suggested.changedBy()))
                .collect(Collectors.toSet());
    }

    private static SharedWordsView nowhere(Rendering rendering, Words words) {
        return new SharedWordsView(
                rendering.nextId(BEHAVIOUR),
                "",
                "",
                "",
                List.of(),
                List.of(),
                "",
                words.text("shared-words.no-space"),
                List.of());
    }
}
