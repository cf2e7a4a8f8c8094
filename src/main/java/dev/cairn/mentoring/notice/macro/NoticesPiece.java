package dev.cairn.mentoring.notice.macro;

import dev.cairn.mentoring.notice.Mail;
import dev.cairn.mentoring.notice.Notice;
import dev.cairn.mentoring.notice.NoticePreferencesService;
import dev.cairn.mentoring.notice.NoticeReader;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.MyMentoringPiece;
import dev.cairn.mentoring.shared.macro.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person is told of their check-ins, and how they are told by mail; in a constant number of statements. */
@Named
public class NoticesPiece implements MyMentoringPiece {
    /** So many are shown; of more it says how many. */
    private static final int MOST = 20;

    private static final String TEMPLATE = "ui/notice/notices.html.vm";

    private final NoticeReader notices;
    private final NoticePreferencesService preferences;
    private final Mail mail;
    private final ContentAccess content;
    private final PageLinks pages;
    private final People people;
    private final MacroScreen screen;
    private final Clock clock;

    @Inject
    public NoticesPiece(
            NoticeReader notices,
            NoticePreferencesService preferences,
            Mail mail,
            ContentAccess content,
            PageLinks pages,
            People people,
            MacroScreen screen,
            Clock clock) {
        this.notices = notices;
        this.preferences = preferences;
        this.mail = mail;
        this.content = content;
        this.pages = pages;
        this.people = people;
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public String html(UserKey viewer, Words words) {
        Slice<Notice> shown = Slice.cut(notices.of(viewer), 0, MOST);
        Set<UserKey> partners = shown.items().stream().map(Notice::partner).collect(Collectors.toSet());
        NoticesView view = new NoticesComposer(
                        words, people.withKeys(partners), LocalDate.ofInstant(clock.instant(), words.zone()))
                .compose(shown, links(shown, viewer), mail.isOn() ? List.of(preferences.of(viewer)) : List.of());
        screen.require("notices");
        return screen.draw(TEMPLATE, view, words);
    }

    /** To the page of the check-in where this person may view it, else to the home page: a notice is there only for whoever may view that. */
    private Map<String, String> links(Slice<Notice> shown, UserKey viewer) {
        Set<PageId> own = shown.items().stream()
                .map(notice -> notice.checkIn().page())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<PageId> viewable =
                own.isEmpty() ? Set.of() : content.viewable(viewer, own).keySet();
        Map<String, String> links = new HashMap<>();
        for (Notice notice : shown.items()) {
            PageId page = notice.checkIn().page();
            PageId target = page != null && viewable.contains(page)
                    ? page
                    : notice.mentorship().homePage();
            pages.to(target).ifPresent(link -> links.put(notice.id().toString(), link.url()));
        }
        return links;
    }
}
