package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.content.ContentType;
import dev.cairn.sandbox.content.PageVersion;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.content.SandboxSpace;
import dev.cairn.sandbox.content.Status;
import dev.cairn.sandbox.render.OutputType;
import dev.cairn.sandbox.render.Source;
import java.util.Map;
import java.util.Optional;

/**
 * A page for reading: {@code /display/KEY}, {@code /display/KEY/Title}, {@code /pages/viewpage.action?pageId=}. With
 * {@code output=} it is shown as that output has it, with {@code pageVersion=} as it once was.
 */
final class PageScreen extends Screen {
    private static final long serialVersionUID = 1L;

    PageScreen(Site site, Templates templates) {
        super(site, templates);
    }

    @Override
    Answer answer(Visit visit) {
        String path = visit.path();
        if (path.startsWith("/display/")) {
            return display(visit, path.substring("/display/".length()));
        }
        return show(visit, visit.page("pageId"));
    }

    private Answer display(Visit visit, String rest) {
        if (rest.startsWith("~")) {
            return person(rest.substring(1));
        }
        int slash = rest.indexOf('/');
        SandboxSpace space = visit.space(slash < 0 ? rest : rest.substring(0, slash));
        if (slash < 0 || slash == rest.length() - 1) {
            return home(visit, space);
        }
        return show(visit, visit.viewable(titled(space, rest.substring(slash + 1))));
    }

    /** The page that a readable path names; a blog post's title stands behind its day. */
    private Optional<SandboxPage> titled(SandboxSpace space, String words) {
        var pages = site().content().pages();
        String title = words.replace('+', ' ');
        if (!title.matches("[0-9]{4}/[0-9]{2}/[0-9]{2}/.+")) {
            return pages.byTitle(space.key(), title);
        }
        return pages.in(space, ContentType.BLOGPOST, Status.CURRENT).stream()
                .filter(post -> post.urlPath().endsWith("/" + words))
                .findFirst();
    }

    private Answer home(Visit visit, SandboxSpace space) {
        Optional<SandboxPage> home = Optional.ofNullable(space.homePageId())
                .flatMap(site().content().pages()::byId)
                .filter(page -> visit.permissions().mayView(visit.person(), page));
        if (home.isPresent()) {
            return show(visit, home.get());
        }
        return Answer.Page.of(
                "space",
                Map.of("frame", SpaceFrame.of(site(), visit, space, null), "description", space.description()));
    }

    private Answer person(String username) {
        return site().content()
                .people()
                .byName(username)
                .map(person -> (Answer) Answer.Page.of(
                        "person",
                        Map.of(
                                "fullName", person.getFullName(),
                                "username", person.getName(),
                                "initials", Chrome.initials(person.getFullName()))))
                .orElseThrow(NotThere::new);
    }

    private Answer show(Visit visit, SandboxPage page) {
        if (visit.has("pageVersion")) {
            return old(visit, page);
        }
        OutputType output = OutputType.of(visit.text("output")).orElse(OutputType.DISPLAY);
        return show(visit, page, output);
    }

    private Answer show(Visit visit, SandboxPage page, OutputType output) {
        String body = site().renderer()
                .render(
                        new Source(
                                page.body(),
                                site().content().pages().entity(page),
                                page.space().key()),
                        output);
        PageView view = PageView.of(site(), visit, page, body);
        return switch (output) {
            case DISPLAY ->
                Answer.Page.of(
                        "page",
                        Map.of("page", view, "frame", SpaceFrame.of(site(), visit, page.space(), page), "old", ""));
            case PREVIEW -> Answer.Page.of("preview", Map.of("body", body, "title", page.title()));
            default ->
                Answer.Page.of(
                        "export", Map.of("page", view, "space", page.space().name()));
        };
    }

    private Answer old(Visit visit, SandboxPage page) {
        PageVersion version = visit.number("pageVersion")
                .flatMap(number -> site().content().pages().version(page, number.intValue()))
                .orElseThrow(NotThere::new);
        String body = site().renderer()
                .render(
                        new Source(
                                version.body(),
                                site().content().pages().entity(page),
                                page.space().key()),
                        OutputType.DISPLAY);
        String when = Wording.text(
                visit.locale(),
                "page.old",
                String.valueOf(version.revision().number()),
                Dates.of(visit).moment(version.revision().at()));
        return Answer.Page.of(
                "page",
                Map.of(
                        "page", PageView.of(site(), visit, page, body),
                        "frame", SpaceFrame.of(site(), visit, page.space(), page),
                        "old", when));
    }
}
