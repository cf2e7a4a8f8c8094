package dev.cairn.mentoring.checkin.store;

import dev.cairn.mentoring.checkin.Edition;
import dev.cairn.mentoring.checkin.PlaybookChoice;
import dev.cairn.mentoring.checkin.PlaybookVersion;
import dev.cairn.mentoring.checkin.Playbooks;
import dev.cairn.mentoring.mentorship.MentorshipId;
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
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Each version as one text that is never changed, the number of the newest one of each space as another, and what a pair chose as a third: so a
 * check-in reads all three in one statement.
 */
@Named
final class TextPlaybooks implements Playbooks {
    private static final String VERSION = "playbook";
    private static final String NEWEST = "playbook-newest";
    private static final String CHOICE = "playbook-choice";

    private final Texts texts;

    @Inject
    TextPlaybooks(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Kept of(MentorshipId mentorship, @Nullable String spaceKey, Edition wanted) {
        List<UUID> ids = new ArrayList<>(List.of(PlaybookChoice.idOf(mentorship)));
        if (spaceKey != null) {
            ids.add(newestId(spaceKey));
        }
        if (wanted.spaceKey() != null) {
            ids.add(id(wanted));
        }
        MentorshipTexts read = texts.of(ids);
        String choice = read.of(PlaybookChoice.idOf(mentorship)).get(CHOICE);
        return new Kept(
                choice == null ? null : PlaybookChoice.from(mentorship, StateJson.read(choice)),
                spaceKey == null ? 1 : newest(read, spaceKey),
                version(read, wanted));
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
            PlaybookVersion version = version(read, edition);
            if (version != null) {
                found.put(edition, version);
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
    public void add(PlaybookVersion version, int before) {
        UUID id = id(version.edition());
        texts.replace(id, id, Map.of(), Map.of(VERSION, StateJson.write(version.state())));
        UUID newest = newestId(String.valueOf(version.edition().spaceKey()));
        texts.replace(
                newest,
                newest,
                before == 1 ? Map.of() : Map.of(NEWEST, String.valueOf(before)),
                Map.of(NEWEST, String.valueOf(version.edition().number())));
    }

    @Override
    public void replace(PlaybookChoice before, PlaybookChoice after) {
        UUID id = PlaybookChoice.idOf(after.mentorship());
        texts.replace(id, id, written(before), written(after));
    }

    private static Map<String, String> written(PlaybookChoice choice) {
        return choice.changedBy() == null ? Map.of() : Map.of(CHOICE, StateJson.write(choice.state()));
    }

    private static int newest(MentorshipTexts read, String spaceKey) {
        String number = read.of(newestId(spaceKey)).get(NEWEST);
        return number == null ? 1 : Integer.parseInt(number);
    }

    private static @Nullable PlaybookVersion version(MentorshipTexts read, Edition edition) {
        if (edition.spaceKey() == null) {
            return null;
        }
        String written = read.of(id(edition)).get(VERSION);
        return written == null ? null : PlaybookVersion.from(StateJson.read(written));
    }

    private static UUID id(Edition edition) {
        return named("playbook:" + edition.number() + ":" + edition.spaceKey());
    }

    private static UUID newestId(String spaceKey) {
        return named("playbook-newest:" + spaceKey);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
