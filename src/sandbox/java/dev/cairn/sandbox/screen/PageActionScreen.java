package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.content.ContentType;
import dev.cairn.sandbox.content.Place;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.content.SandboxSpace;
import dev.cairn.sandbox.content.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Moves, copies and trashes a page: {@code /pages/relocatepage.action}, {@code /pages/copypage.action} and
 * {@code /pages/removepage.action}, each with {@code pageId=}; a form first, the deed by POST.
 */
final class PageActionScreen extends Screen {
    private static final long serialVersionUID = 1L;

    PageActionScreen(Site site, Templates templates) {
        super(site, templates);
    }

    /** A place that the page can go to: {@code space:KEY} for the root of a space, {@code page:ID} for below a page. */
    public record Choice(String value, String label, int depth) {}

    @Override
    Answer answer(Visit visit) {
        SandboxPage page = visit.page("pageId");
        return switch (visit.path()) {
            case "/pages/relocatepage.action" -> move(visit, page);
            case "/pages/copypage.action" -> copy(visit, page);
            default -> trash(visit, page);
        };
    }

    private Answer move(Visit visit, SandboxPage page) {
        visit.checkEdit(page);
        if (!visit.posts()) {
            return form("move", visit, page);
        }
        Place place = place(visit);
        return new Answer.Redirect(site().content().tree().move(page, place).urlPath());
    }

    private Answer copy(Visit visit, SandboxPage page) {
        if (!visit.posts()) {
            return form("copy", visit, page);
        }
        Place place = place(visit);
        String title = visit.text("title");
        if (!visit.has("children")) {
            return new Answer.Redirect(site().content()
                    .copying()
                    .copy(page, place, title, visit.userKey(), visit.has("restrictions"))
                    .urlPath());
        }
        UnaryOperator<String> titles = old -> old.equals(page.title()) ? title : title + " - " + old;
        return new Answer.Redirect(site().content()
                .copying()
                .copyHierarchy(
                        page,
                        place,
                        titles,
                        visit.userKey(),
                        below -> visit.permissions().mayView(visit.person(), below))
                .urlPath());
    }

    private Answer trash(Visit visit, SandboxPage page) {
        visit.checkEdit(page);
        if (!visit.posts()) {
            return form("remove", visit, page);
        }
        site().content().trash().trash(page);
        return new Answer.Redirect(page.space().urlPath());
    }

    private Place place(Visit visit) {
        String target = visit.text("target");
        if (target.startsWith("space:")) {
            SandboxSpace space = visit.space(target.substring("space:".length()));
            visit.checkCreate(space);
            return Place.rootOf(space);
        }
        SandboxPage parent = visit.viewable(id(target).flatMap(site().content().pages()::byId));
        visit.checkCreate(parent.space());
        return Place.below(parent);
    }

    private static Optional<Long> id(String target) {
        return target.matches("page:[0-9]{1,18}")
                ? Optional.of(Long.valueOf(target.substring("page:".length())))
                : Optional.empty();
    }

    private Answer form(String template, Visit visit, SandboxPage page) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", PageView.of(site(), visit, page, ""));
        model.put("frame", SpaceFrame.of(site(), visit, page.space(), page));
        model.put("action", template);
        model.put("choices", template.equals("remove") ? List.of() : choices(visit));
        return Answer.Page.of("action", model);
    }

    private List<Choice> choices(Visit visit) {
        List<Choice> choices = new ArrayList<>();
        for (SandboxSpace space : site().content().spaces().all()) {
            if (visit.permissions().mayCreate(visit.person(), space)) {
                choices.add(new Choice("space:" + space.key(), space.name(), 0));
                List<SandboxPage> pages = site().content().pages().in(space, ContentType.PAGE, Status.CURRENT);
                for (SandboxPage page : visit.permissions().visible(visit.person(), pages)) {
                    choices.add(new Choice(
                            "page:" + page.id(),
                            page.title(),
                            page.ancestorIds().size() + 1));
                }
            }
        }
        return choices;
    }
}
