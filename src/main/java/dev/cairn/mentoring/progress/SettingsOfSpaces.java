package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.mentorship.KeptBySpaces;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The settings of all spaces. Each question is one statement. */
public interface SettingsOfSpaces extends KeptBySpaces<SpaceSettings> {
    /** Those of several spaces by their keys. */
    Map<String, SpaceSettings> of(Collection<String> spaceKeys);

    /** Those among these ids that were ever written, in no promised order. */
    List<SpaceSettings> written(Collection<UUID> ids);
}
