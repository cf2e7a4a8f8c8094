package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.Faults;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes the sections of a new version from what somebody sends, and says what is wrong with them. */
final class PlaybookWriter {
    private static final String OWN = "own-";
    private static final int OWN_DIGITS = 8;

    private final PlaybookVersion before;
    private final Faults faults;
    private final Set<String> named = new HashSet<>();

    /** @param before the newest version so far */
    PlaybookWriter(PlaybookVersion before, Faults faults) {
        this.before = before;
        this.faults = faults;
    }

    /** All sections. Those of the product that were not named come last: what no playbook goes without, and the others as left out. */
    List<PlaybookSection> sections(List<SentSection> sent) {
        List<PlaybookSection> sections = new ArrayList<>();
        for (int place = 0; place < sent.size(); place++) {
            section(sent.get(place), "sections[" + place + "].").ifPresent(sections::add);
        }
        for (Section section : Playbook.BUILT_IN.all()) {
            if (!named.contains(section.id())) {
                Section.Use use = section.kind().isCore() ? Section.Use.REQUIRED : Section.Use.LEFT_OUT;
                sections.add(PlaybookSection.plain(section.used(use)));
            }
        }
        return sections;
    }

    private Optional<PlaybookSection> section(SentSection sent, String path) {
        Optional<Section> base = sent.id() == null ? Optional.of(own(sent, ownId(), path)) : known(sent, path);
        base.ifPresent(section -> {
            faults.addIf(!named.add(section.id()), path + "id", "named-twice");
            faults.addIf(
                    section.kind().isCore() && !sent.use().equals(Section.Use.REQUIRED),
                    path + "use",
                    "core-section",
                    section.id());
        });
        return base.map(section -> new PlaybookSection(
                section.used(sent.use()), sent.title(), sent.purpose(), sent.ask(), sent.minutes(), sent.prompts()));
    }

    private Optional<Section> known(SentSection sent, String path) {
        String id = Objects.requireNonNull(sent.id());
        Optional<Section> found = Playbook.BUILT_IN.all().stream()
                .filter(section -> section.id().equals(id))
                .findFirst();
        if (found.isPresent()) {
            faults.addIf(sent.ask() != null, path + "ask", "section-asks-already");
            faults.addIf(sent.writers() != null, path + "writers", "section-asks-already");
            return found;
        }
        if (before.section(id).isEmpty()) {
            faults.add(path + "id", "no-such-section");
            return Optional.empty();
        }
        return Optional.of(own(sent, id, path));
    }

    private Section own(SentSection sent, String id, String path) {
        faults.addIf(sent.title() == null, path + "title", "required");
        faults.addIf(sent.ask() == null, path + "ask", "required");
        faults.addIf(sent.writers() == null, path + "writers", "required");
        Field field = sent.writers() == SentSection.Writers.BOTH ? Field.ofBoth(id) : Field.ofEach(id);
        return new Section(id, Section.Kind.OWN, sent.use(), List.of(field));
    }

    private static String ownId() {
        return OWN + UUID.randomUUID().toString().substring(0, OWN_DIGITS);
    }
}
