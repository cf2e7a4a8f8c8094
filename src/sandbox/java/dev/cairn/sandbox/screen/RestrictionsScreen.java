package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.permission.Operation;
import dev.cairn.sandbox.permission.PageRestrictions;
import dev.cairn.sandbox.permission.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who may view and edit one page: {@code /pages/restrictions.action?pageId=}. */
final class RestrictionsScreen extends Screen {
    private static final long serialVersionUID = 1L;

    RestrictionsScreen(Site site, Templates templates) {
        super(site, templates);
    }

    /** The four fields of the form, names between commas. */
    public record Form(
            String viewPeople,
            String viewGroups,
            String editPeople,
            String editGroups,
            String unknown,
            boolean saved) {}

    /** A page above that is restricted to be viewed, and by whom. */
    public record Inherited(String title, String path, String who) {}

    /** Whether the page itself is restricted in anything. */
    static boolean restricts(Site site, SandboxPage page) {
        PageRestrictions own = site.content().restrictions().of(page.id());
        return !own.subjects(Operation.READ).isEmpty()
                || !own.subjects(Operation.UPDATE).isEmpty();
    }

    @Override
    Answer answer(Visit visit) {
        SandboxPage page = visit.page("pageId");
        if (!visit.posts()) {
            return show(visit, page, stored(page, visit.has("saved")));
        }
        visit.checkEdit(page);
        SubjectNames names = new SubjectNames(site());
        List<Subject> view = names.read(visit.text("viewPeople"), visit.text("viewGroups"));
        List<Subject> edit = names.read(visit.text("editPeople"), visit.text("editGroups"));
        if (!names.unknown().isEmpty()) {
            return show(
                    visit,
                    page,
                    new Form(
                            visit.text("viewPeople"),
                            visit.text("viewGroups"),
                            visit.text("editPeople"),
                            visit.text("editGroups"),
                            names.unknown(),
                            false));
        }
        site().content().database().inTransaction(() -> {
            site().content().restrictions().replace(page.id(), Operation.READ, view);
            site().content().restrictions().replace(page.id(), Operation.UPDATE, edit);
        });
        return new Answer.Redirect("/pages/restrictions.action?pageId=" + page.id() + "&saved=true");
    }

    private Form stored(SandboxPage page, boolean saved) {
        SubjectNames names = new SubjectNames(site());
        PageRestrictions own = site().content().restrictions().of(page.id());
        List<Subject> view = own.subjects(Operation.READ);
        List<Subject> edit = own.subjects(Operation.UPDATE);
        return new Form(names.people(view), names.groups(view), names.people(edit), names.groups(edit), "", saved);
    }

    private Answer show(Visit visit, SandboxPage page, Form form) {
        return new Answer.Page(
                form.unknown().isEmpty() ? 200 : 400,
                "restrictions",
                Map.of(
                        "page", PageView.of(site(), visit, page, ""),
                        "frame", SpaceFrame.of(site(), visit, page.space(), page),
                        "form", form,
                        "inherited", inherited(page)));
    }

    private List<Inherited> inherited(SandboxPage page) {
        SubjectNames names = new SubjectNames(site());
        List<Inherited> above = new ArrayList<>();
        for (SandboxPage ancestor : site().content().pages().ancestors(page)) {
            List<Subject> view =
                    site().content().restrictions().of(ancestor.id()).subjects(Operation.READ);
            if (!view.isEmpty()) {
                String who = String.join(", ", view.stream().map(names::name).toList());
                above.add(new Inherited(ancestor.title(), ancestor.urlPath(), who));
            }
        }
        return above;
    }
}
