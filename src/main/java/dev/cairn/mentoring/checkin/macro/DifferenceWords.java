package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.Difference;
import dev.cairn.mentoring.checkin.PlaybookSection;
import dev.cairn.mentoring.checkin.PlaybookVersion;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.List;
import java.util.Objects;

/** Says in words in what one version of a playbook is otherwise than another one. */
final class DifferenceWords {
    private final Words words;

    DifferenceWords(Words words) {
        this.words = words;
    }

    List<String> lines(PlaybookVersion earlier, PlaybookVersion later) {
        return Difference.between(earlier, later).stream().map(this::line).toList();
    }

    String line(Difference difference) {
        String before = Objects.requireNonNullElse(difference.before(), "");
        String after = Objects.requireNonNullElse(difference.after(), "");
        String key = "difference." + Words.code(difference.what());
        String title = title(difference.section());
        return switch (difference.what()) {
            case MINUTES, TITLE, PURPOSE, ASK ->
                after.isEmpty() ? words.text(key + ".none", title, before) : words.text(key, title, after);
            case PROMPT_ADDED -> words.text(key, title, after);
            case PROMPT_GONE -> words.text(key, title, before);
            default -> words.text(key, title);
        };
    }

    private String title(PlaybookSection of) {
        String own = of.title();
        return own == null ? words.text("check-in.section", of.section().kind()) : own;
    }
}
