package dev.cairn.mentoring.notice;

import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.Wording;
import dev.cairn.mentoring.shared.Wordings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Puts notices into a letter, in the language of whoever gets it. A letter leaves the wiki and its permissions: it says with whom and when, and that
 * there is something to do, and never what anybody wrote.
 */
@Named
public class LetterWriter {
    private final Wordings wordings;
    private final People people;
    private final PageLinks pages;

    @Inject
    public LetterWriter(Wordings wordings, People people, PageLinks pages) {
        this.wordings = wordings;
        this.people = people;
        this.pages = pages;
    }

    /** A letter of one or more notices to one person. */
    Letter write(UserKey to, List<Notice> notices) {
        Wording wording = wordings.of(to);
        String subject = notices.size() == 1
                ? line(notices.get(0), wording)
                : wording.text("dev.cairn.mentoring.letter.subject", List.of(notices.size()));
        String lines = notices.stream().map(notice -> line(notice, wording)).collect(Collectors.joining("\n"));
        return new Letter(
                to,
                subject,
                lines + "\n\n"
                        + wording.text("dev.cairn.mentoring.letter.link") + "\n" + pages.toMyMentoringFromOutside()
                        + "\n\n" + wording.text("dev.cairn.mentoring.letter.choice") + "\n");
    }

    private String line(Notice notice, Wording wording) {
        return wording.text(
                "dev.cairn.mentoring.letter."
                        + notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                List.of(
                        people.withKey(notice.partner()).nameIn(wording),
                        day(notice.checkIn().planned(), wording)));
    }

    private static String day(LocalDate day, Wording wording) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(wording.locale())
                .format(day);
    }
}
