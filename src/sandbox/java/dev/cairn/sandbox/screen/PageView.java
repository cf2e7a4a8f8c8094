package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.content.SandboxPage;

/** A page as the screens show it; {@code body} is HTML, the rest is text. */
public record PageView(
        long id,
        long parentId,
        String title,
        String type,
        String path,
        int version,
        String creator,
        String creatorInitials,
        String modifier,
        String created,
        String modified,
        boolean editedSince,
        boolean restricted,
        boolean mayEdit,
        String body) {

    static PageView of(Site site, Visit visit, SandboxPage page, String body) {
        Names names = new Names(site, visit);
        Dates dates = Dates.of(visit);
        String creator = names.of(page.creator());
        Long parent = page.parentId();
        return new PageView(
                page.id(),
                parent == null ? 0 : parent,
                page.title(),
                page.type().word(),
                page.urlPath(),
                page.revision().number(),
                creator,
                Chrome.initials(creator),
                names.of(page.revision().by()),
                dates.day(page.created()),
                dates.day(page.revision().at()),
                page.revision().number() > 1,
                RestrictionsScreen.restricts(site, page),
                visit.permissions().mayEdit(visit.person(), page),
                body);
    }
}
