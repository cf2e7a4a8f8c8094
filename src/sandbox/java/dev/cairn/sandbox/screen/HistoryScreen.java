package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.content.PageChange;
import dev.cairn.sandbox.content.PageVersion;
import dev.cairn.sandbox.content.SandboxPage;
import java.util.List;
import java.util.Map;

/** The versions of a page, and bringing one back: {@code /pages/viewpreviousversions.action?pageId=}. */
final class HistoryScreen extends Screen {
    private static final long serialVersionUID = 1L;

    HistoryScreen(Site site, Templates templates) {
        super(site, templates);
    }

    /** A version in the list. */
    public record Row(int number, String by, String when, String message, boolean current) {}

    @Override
    Answer answer(Visit visit) {
        SandboxPage page = visit.page("pageId");
        if (visit.posts()) {
            return bringBack(visit, page);
        }
        Names names = new Names(site(), visit);
        Dates dates = Dates.of(visit);
        List<Row> rows = site().content().pages().versions(page).stream()
                .map(version -> row(version, page, names, dates))
                .toList();
        return Answer.Page.of(
                "history",
                Map.of(
                        "page", PageView.of(site(), visit, page, ""),
                        "frame", SpaceFrame.of(site(), visit, page.space(), page),
                        "versions", rows));
    }

    private static Row row(PageVersion version, SandboxPage page, Names names, Dates dates) {
        var revision = version.revision();
        return new Row(
                revision.number(),
                names.of(revision.by()),
                dates.moment(revision.at()),
                revision.message(),
                revision.number() == page.revision().number());
    }

    private Answer bringBack(Visit visit, SandboxPage page) {
        visit.checkEdit(page);
        PageVersion version = visit.number("pageVersion")
                .flatMap(number -> site().content().pages().version(page, number.intValue()))
                .orElseThrow(NotThere::new);
        String message = Wording.text(
                visit.locale(),
                "history.restored",
                String.valueOf(version.revision().number()));
        PageChange change =
                new PageChange(page.revision().number() + 1, version.title(), version.body(), message, false);
        return new Answer.Redirect(
                site().content().editing().update(page, change, visit.userKey()).urlPath());
    }
}
