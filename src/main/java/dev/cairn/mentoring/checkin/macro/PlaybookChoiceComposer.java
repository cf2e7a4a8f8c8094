package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.Edition;
import dev.cairn.mentoring.checkin.PlaybookVersion;
import dev.cairn.mentoring.checkin.Section;
import dev.cairn.mentoring.checkin.SeenChoice;
import dev.cairn.mentoring.shared.macro.AudienceView;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.List;
import java.util.Objects;

/** Says to a pair what its check-ins run with, and what is offered to it (R125). */
final class PlaybookChoiceComposer {
    private final SeenChoice seen;
    private final AudienceView audience;
    private final Words words;

    /** @param audience of all that is the pair's */
    PlaybookChoiceComposer(SeenChoice seen, AudienceView audience, Words words) {
        this.seen = seen;
        this.audience = audience;
        this.words = words;
    }

    PlaybookChoiceView compose(String id) {
        Edition edition = seen.choice().edition();
        PlaybookVersion offered = seen.offered();
        PlaybookWords playbook = new PlaybookWords(seen.version(), words);
        return new PlaybookChoiceView(
                id,
                seen.choice().mentorship().toString(),
                String.valueOf(seen.choice().revision()),
                space(edition),
                edition.number(),
                edition.spaceKey() == null
                        ? words.text("playbook-choice.runs.built-in")
                        : words.text("playbook-choice.runs", edition.number(), space(edition)),
                offered == null
                        ? ""
                        : words.text(
                                "playbook-choice.offered",
                                offered.edition().number(),
                                space(offered.edition()),
                                Objects.requireNonNullElse(offered.news(), "")),
                offered == null ? "" : space(offered.edition()),
                offered == null ? 0 : offered.edition().number(),
                offered == null ? List.of() : new DifferenceWords(words).lines(seen.version(), offered),
                seen.version().playbook().all().stream()
                        .filter(section -> section.use() == Section.Use.OPTIONAL)
                        .map(section -> new HideableView(
                                section.id(),
                                playbook.title(section),
                                seen.choice().hidden().contains(section.id())))
                        .toList(),
                audience);
    }

    private static String space(Edition edition) {
        return Objects.requireNonNullElse(edition.spaceKey(), "");
    }
}
