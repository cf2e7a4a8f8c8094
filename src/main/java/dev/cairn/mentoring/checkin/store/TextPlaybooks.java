package dev.cairn.mentoring.checkin.store;

import dev.cairn.mentoring.checkin.Edition;
import dev.cairn.mentoring.checkin.PlaybookChoice;
import dev.cairn.mentoring.checkin.PlaybookVersion;
import dev.cairn.mentoring.checkin.Playbooks;
import dev.cairn.mentoring.mentorship.CyclesOfSpaces;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.SpaceCycles;
import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.store.StateJson;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Each version as one text that is never changed. It lies once more beside the number of the newest one of a space, and beside what a pair chose: so
 * whatever a pair runs with and is offered is read in one statement, and the cycles of its space with it. Where an earlier build of this product wrote the
 * number or the choice, it does not lie there, and is read in a second one.
 */
@Named
final class TextPlaybooks implements Playbooks {
    static final String VERSION = "playbook";
    private static final String NEWEST = "playbook-newest";
    private static final String CHOICE = "playbook-choice";

    private final Texts texts;
    private final CyclesOfSpaces cycles;

    @Inject
    TextPlaybooks(Texts texts, CyclesOfSpaces cycles) {
        this.texts = texts;
        this.cycles = cycles;
    }

    @Override
    public Kept of(MentorshipId mentorship, @Nullable String spaceKey, Edition besides) {
        UUID chosen = PlaybookChoice.idOf(mentorship);
        List<UUID> ids = new ArrayList<>(List.of(chosen));
        if (spaceKey != null) {
            ids.add(newestId(spaceKey));
            ids.add(SpaceCycles.idIn(spaceKey));
        }
        if (besides.spaceKey() != null) {
            ids.add(id(besides));
        }
        MentorshipTexts read = texts.of(ids);
        Map<Edition, PlaybookVersion> versions = new HashMap<>(Map.of(Edition.BUILT_IN, PlaybookVersion.BUILT_IN));
        ids.stream()
                .map(id -> read.of(id).get(VERSION))
                .filter(Objects::nonNull)
                .map(TextPlaybooks::version)
                .forEach(version -> versions.put(version.edition(), version));
        String written = read.of(chosen).get(CHOICE);
        PlaybookChoice choice = written == null ? null : PlaybookChoice.from(mentorship, StateJson.read(written));
        int newest = spaceKey == null ? 1 : newest(read, spaceKey);
        versions.putAll(find(Stream.concat(
                        Stream.ofNullable(choice).map(PlaybookChoice::edition),
                        Stream.ofNullable(spaceKey).map(space -> Edition.of(space, newest)))
                .filter(edition -> !versions.containsKey(edition))
                .toList()));
        return new Kept(choice, newest, versions, spaceKey == null ? null : cycles.in(read, spaceKey));
    }

    @Override
    public int newest(String spaceKey) {
        return newest(texts.of(newestId(spaceKey)), spaceKey);
    }

    @Override
    public Map<Edition, PlaybookVersion> find(Collection<Edition> editions) {
        Map<Edition, PlaybookVersion> found = new HashMap<>();
        List<Edition> kept =
                editions.stream().filter(edition -> edition.spaceKey() != null).toList();
        if (kept.size() < editions.size()) {
            found.put(Edition.BUILT_IN, PlaybookVersion.BUILT_IN);
        }
        if (kept.isEmpty()) {
            return found;
        }
        MentorshipTexts read = texts.of(kept.stream().map(TextPlaybooks::id).toList());
        for (Edition edition : kept) {
            String written = read.of(id(edition)).get(VERSION);
            if (written != null) {
                found.put(edition, version(written));
            }
        }
        return found;
    }

    @Override
    public List<PlaybookVersion> upTo(Edition newest) {
        return List.copyOf(find(IntStream.rangeClosed(2, newest.number())
                        .mapToObj(number -> new Edition(newest.spaceKey(), number))
                        .toList())
                .values());
    }

    @Override
    public void add(PlaybookVersion version, PlaybookVersion before) {
        UUID id = id(version.edition());
        texts.replace(id, id, Map.of(), written(version));
        UUID newest = newestId(String.valueOf(version.edition().spaceKey()));
        texts.replace(newest, newest, asNewest(before), asNewest(version));
    }

    @Override
    public void replace(
            PlaybookChoice before, PlaybookVersion versionBefore, PlaybookChoice after, PlaybookVersion version) {
        UUID id = PlaybookChoice.idOf(after.mentorship());
        texts.replace(id, id, asChosen(before, versionBefore), asChosen(after, version));
    }

    private static Map<String, String> asNewest(PlaybookVersion version) {
        return version.edition().spaceKey() == null
                ? Map.of()
                : with(NEWEST, String.valueOf(version.edition().number()), version);
    }

    private static Map<String, String> asChosen(PlaybookChoice choice, PlaybookVersion version) {
        return choice.changedBy() == null ? Map.of() : with(CHOICE, StateJson.write(choice.state()), version);
    }

    /** The one that comes with the product is written nowhere. */
    private static Map<String, String> written(PlaybookVersion version) {
        return version.edition().spaceKey() == null ? Map.of() : Map.of(VERSION, StateJson.write(version.state()));
    }

    private static Map<String, String> with(String field, String value, PlaybookVersion version) {
        Map<String, String> all = new HashMap<>(written(version));
        all.put(field, value);
        return all;
    }

    private static int newest(MentorshipTexts read, String spaceKey) {
        String number = read.of(newestId(spaceKey)).get(NEWEST);
        return number == null ? 1 : Integer.parseInt(number);
    }

    private static PlaybookVersion version(String written) {
        return PlaybookVersion.from(StateJson.read(written));
    }

    private static UUID id(Edition edition) {
        return named("playbook:" + edition.number() + ":" + edition.spaceKey());
    }

    static UUID newestId(String spaceKey) {
        return named("playbook-newest:" + spaceKey);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
