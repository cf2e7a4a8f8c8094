package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.Emphasis;
import dev.cairn.mentoring.checkin.PlaybookSection;
import dev.cairn.mentoring.checkin.PlaybookVersion;
import dev.cairn.mentoring.checkin.Prompt;
import dev.cairn.mentoring.checkin.Section;
import dev.cairn.mentoring.checkin.SeenPlaybook;
import dev.cairn.mentoring.checkin.Writer;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.ChoiceView;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the playbook of a space into words. */
final class PlaybookComposer {
    private final SeenPlaybook seen;
    private final boolean hasControls;
    private final Map<UserKey, Person> people;
    private final Words words;
    private final PlaybookWords playbook;

    PlaybookComposer(SeenPlaybook seen, boolean hasControls, Map<UserKey, Person> people, Words words) {
        this.seen = seen;
        this.hasControls = hasControls;
        this.people = people;
        this.words = words;
        this.playbook = new PlaybookWords(seen.newest(), words);
    }

    static PlaybookView nowhere(String id, Words words) {
        return new PlaybookView(
                id, "", "", "", "", "", List.of(), List.of(), List.of(), List.of(), words.text("playbook.no-space"));
    }

    PlaybookView compose(String id) {
        PlaybookVersion newest = seen.newest();
        int minutes = newest.minutes();
        return new PlaybookView(
                id,
                seen.spaceKey(),
                String.valueOf(newest.edition().number()),
                words.text("milestones.of-space", seen.spaceKey()),
                title(newest),
                minutes == 0 ? "" : words.text("playbook.minutes.all", minutes),
                newest.sections().stream().map(this::section).toList(),
                versions(),
                Stream.of(Emphasis.values())
                        .map(one -> new ChoiceView(Words.code(one), words.text("emphasis", one)))
                        .toList(),
                seen.mayEdit() && hasControls
                        ? List.of(ActionView.asking(
                                "edit-playbook", words.text("playbook.edit"), ActionView.PLAIN, "playbook"))
                        : List.of(),
                "");
    }

    private List<PlaybookVersionView> versions() {
        DifferenceWords differences = new DifferenceWords(words);
        List<PlaybookVersion> all = seen.versions();
        return IntStream.range(0, all.size())
                .mapToObj(place -> {
                    PlaybookVersion one = all.get(place);
                    return new PlaybookVersionView(
                            title(one),
                            Objects.requireNonNullElse(one.news(), ""),
                            place + 1 < all.size() ? differences.lines(all.get(place + 1), one) : List.of());
                })
                .toList();
    }

    private String title(PlaybookVersion version) {
        UserKey by = version.by();
        return by == null
                ? words.text("playbook.version.built-in")
                : words.text(
                        "playbook.version.made",
                        version.edition().number(),
                        words.name(people.getOrDefault(by, Person.former(by))),
                        words.day(State.sure(version.at())));
    }

    private PlaybookSectionView section(PlaybookSection of) {
        Section section = of.section();
        boolean own = section.kind() == Section.Kind.OWN;
        String minutes = playbook.minutes(section);
        return new PlaybookSectionView(
                section.id(),
                playbook.title(section),
                own,
                section.kind().isCore(),
                Words.code(section.use()),
                words.text("playbook.use", section.use()),
                minutes.isEmpty() ? "" : words.text("playbook.minutes", minutes),
                minutes,
                Objects.requireNonNullElse(of.title(), ""),
                playbook.purpose(section),
                Objects.requireNonNullElse(of.ask(), ""),
                own && section.fields().get(0).writers().contains(Writer.BOTH) ? "both" : own ? "each" : "",
                of.prompts().stream().map(this::prompt).toList());
    }

    private PlaybookPromptView prompt(Prompt prompt) {
        Emphasis emphasis = prompt.emphasis();
        Prompt.Surfaces surfaces = prompt.surfaces();
        return new PlaybookPromptView(
                prompt.text(),
                emphasis == null ? "" : Words.code(emphasis),
                surfaces == null ? "" : Words.code(surfaces),
                Stream.of(
                                emphasis == null ? "" : words.text("emphasis", emphasis),
                                surfaces == null ? "" : words.text("prompts.surfaces", surfaces))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")));
    }
}
