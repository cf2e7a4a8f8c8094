package dev.cairn.mentoring.mentorship.store;

import dev.cairn.mentoring.mentorship.CyclesOfSpaces;
import dev.cairn.mentoring.mentorship.SpaceCycles;
import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.store.StateJson;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cycles of each space as one text, under an id that is made of the space's key. */
@Named
final class TextSpaceCycles implements CyclesOfSpaces {
    private static final String FIELD = "space-cycles";

    private final Texts texts;

    @Inject
    TextSpaceCycles(Texts texts) {
        this.texts = texts;
    }

    @Override
    public SpaceCycles in(MentorshipTexts read, String spaceKey) {
        String written = read.of(SpaceCycles.idIn(spaceKey)).get(FIELD);
        return written == null ? SpaceCycles.blank(spaceKey) : SpaceCycles.from(spaceKey, StateJson.read(written));
    }

    @Override
    public Map<String, SpaceCycles> of(Collection<String> spaceKeys) {
        MentorshipTexts read =
                texts.of(spaceKeys.stream().map(SpaceCycles::idIn).collect(Collectors.toSet()));
        return Set.copyOf(spaceKeys).stream().collect(Collectors.toMap(Function.identity(), key -> in(read, key)));
    }

    @Override
    public void replace(SpaceCycles before, SpaceCycles after) {
        texts.replace(after.id(), after.id(), written(before), written(after));
    }

    private static Map<String, String> written(SpaceCycles cycles) {
        return cycles.changedBy() == null ? Map.of() : Map.of(FIELD, StateJson.write(cycles.state()));
    }
}
