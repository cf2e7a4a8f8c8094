package dev.cairn.mentoring.notice.macro;

import dev.cairn.mentoring.notice.MailChoice;
import dev.cairn.mentoring.notice.Notice;
import dev.cairn.mentoring.notice.NoticeKind;
import dev.cairn.mentoring.notice.NoticePreferences;
import dev.cairn.mentoring.notice.NoticeService;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.AudienceView;
import dev.cairn.mentoring.shared.macro.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts notices into words for the person that they are for. */
final class NoticesComposer {
    private final Words words;
    private final Map<UserKey, Person> partners;
    private final LocalDate today;

    /** @param today where this person is */
    NoticesComposer(Words words, Map<UserKey, Person> partners, LocalDate today) {
        this.words = words;
        this.partners = partners;
        this.today = today;
    }

    /**
     * @param links to pages by the text of the notice's id
     * @param own how they want to be told by mail; none where the host sends none
     */
    NoticesView compose(Slice<Notice> notices, Map<String, String> links, List<NoticePreferences> own) {
        return new NoticesView(
                new AudienceView(
                        "author", words.text("audience.author"), words.text("notice.audience.names"), List.of()),
                notices.items().stream().map(notice -> view(notice, links)).toList(),
                notices.hasNext() ? words.text("notice.note", notices.items().size(), notices.total()) : "",
                own.stream()
                        .map(one -> String.valueOf(one.revision()))
                        .findFirst()
                        .orElse(""),
                own.stream().flatMap(this::choices).toList());
    }

    private NoticeView view(Notice notice, Map<String, String> links) {
        String text = text(notice);
        return new NoticeView(
                notice.id().toString(),
                String.valueOf(NoticeService.REVISION),
                words.text("notice", notice.kind()),
                notice.kind() == NoticeKind.DUE ? "aui-lozenge-current" : "",
                text,
                links.getOrDefault(notice.id().toString(), ""),
                words.text("notice.put-away.of", text));
    }

    private String text(Notice notice) {
        Person partner = partners.getOrDefault(notice.partner(), Person.former(notice.partner()));
        String key = notice.kind() == NoticeKind.DUE && notice.day().equals(today)
                ? "notice.line.today"
                : "notice.line." + Words.code(notice.kind());
        return words.text(
                key,
                notice.checkIn().number(),
                words.name(partner),
                words.weekday(notice.checkIn().planned()));
    }

    private Stream<MailChoiceView> choices(NoticePreferences own) {
        return Stream.of(MailChoice.values())
                .map(choice -> new MailChoiceView(
                        Words.code(choice), words.text("notice.mail", choice), choice == own.mail()));
    }
}
