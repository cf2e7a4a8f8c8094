package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.content.ContentRefusal;
import dev.cairn.sandbox.content.ContentRefusal.Reason;
import dev.cairn.sandbox.content.NewContent;
import dev.cairn.sandbox.content.PageChange;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.content.SandboxSpace;
import dev.cairn.sandbox.plugin.BlueprintModule;
import dev.cairn.sandbox.render.MalformedStorage;
import dev.cairn.sandbox.render.StorageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes pages: {@code /pages/editpage.action?pageId=} and {@code /pages/createpage.action?spaceKey=}. */
final class EditScreen extends Screen {
    private static final long serialVersionUID = 1L;

    EditScreen(Site site, Templates templates) {
        super(site, templates);
    }

    /**
     * The form as it stands.
     *
     * @param error what was wrong with it, blank if nothing
     * @param theirs the body that someone else saved meanwhile, blank if nobody did
     */
    public record Form(
            boolean creates,
            String title,
            String body,
            int version,
            String message,
            boolean minor,
            String error,
            String theirs) {}

    @Override
    Answer answer(Visit visit) {
        return visit.path().startsWith("/pages/createpage") ? create(visit) : edit(visit);
    }

    private Answer create(Visit visit) {
        Optional<SandboxPage> parent =
                visit.has("parentPageId") && !visit.text("parentPageId").isEmpty()
                        ? Optional.of(visit.page("parentPageId"))
                        : Optional.empty();
        SandboxSpace space = parent.map(SandboxPage::space).orElseGet(() -> visit.space(visit.text("spaceKey")));
        visit.checkCreate(space);
        if (!visit.posts()) {
            String body = blueprint(visit)
                    .map(blueprint -> blueprint.body(visit.locale()))
                    .orElse("<p></p>");
            Form empty = new Form(true, visit.text("title"), body, 0, "", false, "", "");
            return form(visit, space, parent.orElse(null), empty);
        }
        try {
            StorageFormat.check(visit.text("body"));
            NewContent content = NewContent.page(space, parent.orElse(null), visit.text("title"), visit.text("body"));
            SandboxPage made = site().content().editing().create(content, visit.userKey());
            blueprint(visit)
                    .ifPresent(blueprint -> site().content().labels().add(made.id(), "global", blueprint.label()));
            return new Answer.Redirect(made.urlPath());
        } catch (ContentRefusal | MalformedStorage refusal) {
            return form(visit, space, parent.orElse(null), sent(visit, true, 0, refusal, ""));
        }
    }

    private Optional<BlueprintModule> blueprint(Visit visit) {
        return CreateOption.blueprint(site().plugins(), visit.text("blueprint"));
    }

    private Answer edit(Visit visit) {
        SandboxPage page = visit.page("pageId");
        visit.checkEdit(page);
        if (!visit.posts()) {
            Form present =
                    new Form(false, page.title(), page.body(), page.revision().number(), "", false, "", "");
            return form(visit, page.space(), page, present);
        }
        int version = visit.number("version").orElse(0L).intValue();
        try {
            StorageFormat.check(visit.text("body"));
            PageChange change = new PageChange(
                    version + 1, visit.text("title"), visit.text("body"), visit.text("message"), visit.has("minor"));
            return new Answer.Redirect(site().content()
                    .editing()
                    .update(page, change, visit.userKey())
                    .urlPath());
        } catch (ContentRefusal refusal) {
            boolean stale = refusal.reason() == Reason.STALE_VERSION;
            SandboxPage present = site().content().pages().byId(page.id()).orElseThrow(NotThere::new);
            int next = stale ? present.revision().number() : version;
            return form(visit, page.space(), page, sent(visit, false, next, refusal, stale ? present.body() : ""));
        } catch (MalformedStorage malformed) {
            return form(visit, page.space(), page, sent(visit, false, version, malformed, ""));
        }
    }

    private static Form sent(Visit visit, boolean creates, int version, Exception refusal, String theirs) {
        return new Form(
                creates,
                visit.text("title"),
                visit.text("body"),
                version,
                visit.text("message"),
                visit.has("minor"),
                String.valueOf(refusal.getMessage()),
                theirs);
    }

    private Answer form(Visit visit, SandboxSpace space, @Nullable SandboxPage page, Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("frame", SpaceFrame.of(site(), visit, space, page));
        model.put("pageId", page == null ? 0L : page.id());
        model.put("pagePath", page == null ? space.urlPath() : page.urlPath());
        model.put("blueprint", visit.text("blueprint"));
        model.put(
                "options",
                form.creates()
                        ? CreateOption.all(site().plugins(), visit.locale(), visit.text("blueprint"))
                        : List.of());
        model.put("macros", MacroOption.all(site().plugins(), visit.locale()));
        int status = form.error().isEmpty() ? 200 : form.theirs().isEmpty() ? 400 : 409;
        return new Answer.Page(status, "edit", model);
    }
}
