package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.content.ContentType;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.content.SandboxSpace;
import dev.cairn.sandbox.content.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was trashed in a space, to restore or to purge: {@code /pages/viewtrash.action?key=}, for its administrators. */
final class TrashScreen extends Screen {
    private static final long serialVersionUID = 1L;

    TrashScreen(Site site, Templates templates) {
        super(site, templates);
    }

    /** A trashed page. */
    public record Row(long id, String title, String modified) {}

    @Override
    Answer answer(Visit visit) {
        SandboxSpace space = visit.space(visit.text("key"));
        visit.checkAdminister(space);
        List<SandboxPage> trashed = new ArrayList<>();
        for (ContentType type : ContentType.values()) {
            trashed.addAll(site().content().pages().in(space, type, Status.TRASHED));
        }
        if (visit.posts()) {
            return act(visit, space, trashed);
        }
        Dates dates = Dates.of(visit);
        List<Row> rows = trashed.stream()
                .map(page -> new Row(
                        page.id(), page.title(), dates.moment(page.revision().at())))
                .toList();
        return Answer.Page.of("trash", Map.of("frame", SpaceFrame.of(site(), visit, space, null), "rows", rows));
    }

    private Answer act(Visit visit, SandboxSpace space, List<SandboxPage> trashed) {
        long id = visit.number("contentId").orElseThrow(NotThere::new);
        SandboxPage page =
                trashed.stream().filter(each -> each.id() == id).findFirst().orElseThrow(NotThere::new);
        if (visit.text("deed").equals("purge")) {
            site().content().trash().purge(page);
            return new Answer.Redirect("/pages/viewtrash.action?key=" + space.key());
        }
        return new Answer.Redirect(site().content().trash().restore(page).urlPath());
    }
}
