package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.Field;
import dev.cairn.mentoring.checkin.PlaybookSection;
import dev.cairn.mentoring.checkin.PlaybookVersion;
import dev.cairn.mentoring.checkin.Section;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Optional;

/** What a version of a playbook calls its sections, and what it asks in them. */
final class PlaybookWords {
    private final PlaybookVersion version;
    private final Words words;

    PlaybookWords(PlaybookVersion version, Words words) {
        this.version = version;
        this.words = words;
    }

    String title(Section section) {
        return version.section(section.id())
                .map(PlaybookSection::title)
                .orElseGet(() -> words.text("check-in.section", section.kind()));
    }

    String purpose(Section section) {
        return version.section(section.id()).map(PlaybookSection::purpose).orElse("");
    }

    /** As a number; empty where no time is set. */
    String minutes(Section section) {
        return version.section(section.id())
                .map(PlaybookSection::minutes)
                .map(String::valueOf)
                .orElse("");
    }

    String ask(Field field) {
        return Optional.of(field.id())
                .flatMap(version::section)
                .map(PlaybookSection::ask)
                .orElseGet(() -> words.text("check-in.prompt." + field.id()));
    }
}
