package dev.cairn.mentoring.progress.store;

import dev.cairn.mentoring.progress.SettingsOfSpaces;
import dev.cairn.mentoring.progress.SpaceSettings;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.store.StateJson;
import dev.cairn.mentoring.shared.store.TextsKeptOnce;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The settings of each space as one text, under an id that is made of the space's key. */
@Named
final class TextSpaceSettings implements SettingsOfSpaces {
    private static final String FIELD = "space-settings";

    private final Texts texts;
    private final TextsKeptOnce<String, SpaceSettings> kept;

    @Inject
    TextSpaceSettings(Texts texts) {
        this.texts = texts;
        this.kept =
                new TextsKeptOnce<>(texts, FIELD, SpaceSettings::blank, (spaceKey, state) -> SpaceSettings.from(state));
    }

    @Override
    public SpaceSettings of(String spaceKey) {
        return kept.of(spaceKey);
    }

    @Override
    public Map<String, SpaceSettings> of(Collection<String> spaceKeys) {
        return kept.of(spaceKeys);
    }

    @Override
    public List<SpaceSettings> written(Collection<UUID> ids) {
        return texts.of(ids).byItem().values().stream()
                .flatMap(fields -> Stream.ofNullable(fields.get(FIELD)))
                .map(text -> SpaceSettings.from(StateJson.read(text)))
                .toList();
    }

    @Override
    public void replace(SpaceSettings before, SpaceSettings after) {
        kept.replace(before, after);
    }
}
