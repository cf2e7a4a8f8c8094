package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.content.SandboxSpace;
import dev.cairn.sandbox.permission.Grant;
import dev.cairn.sandbox.permission.SpacePermission;
import dev.cairn.sandbox.permission.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may view, edit and administer a space: {@code /spaces/spacepermissions.action?key=}. */
final class SpacePermissionsScreen extends Screen {
    private static final long serialVersionUID = 1L;

    SpacePermissionsScreen(Site site, Templates templates) {
        super(site, templates);
    }

    /** Someone with permissions; {@code id} names them in the form. */
    public record Row(String id, String kind, String name, boolean view, boolean edit, boolean administer) {}

    @Override
    Answer answer(Visit visit) {
        SandboxSpace space = visit.space(visit.text("key"));
        visit.checkAdminister(space);
        if (!visit.posts()) {
            return show(visit, space, "");
        }
        Optional<Subject> added = Optional.empty();
        if (!visit.text("newName").isBlank() || visit.text("newKind").equals("anonymous")) {
            added = named(visit.text("newKind"), visit.text("newName").strip());
            if (added.isEmpty()) {
                return show(visit, space, visit.text("newName"));
            }
        }
        Set<Subject> subjects = new LinkedHashSet<>(subjects(space));
        added.ifPresent(subjects::add);
        site().content().database().inTransaction(() -> subjects.forEach(subject -> save(visit, space, subject)));
        added.ifPresent(subject -> site().content().grants().grant(space.id(), subject, SpacePermission.VIEW));
        return new Answer.Redirect("/spaces/spacepermissions.action?key=" + space.key() + "&saved=true");
    }

    private void save(Visit visit, SandboxSpace space, Subject subject) {
        for (SpacePermission permission : SpacePermission.values()) {
            if (visit.has(permission.name().toLowerCase(Locale.ROOT) + ":" + id(subject))) {
                site().content().grants().grant(space.id(), subject, permission);
            } else {
                site().content().grants().revoke(space.id(), subject, permission);
            }
        }
    }

    private Optional<Subject> named(String kind, String name) {
        return switch (kind) {
            case "anonymous" -> Optional.of(Subject.anonymous());
            case "group" ->
                site().content().groups().exists(name) ? Optional.of(Subject.group(name)) : Optional.empty();
            default -> site().content().people().byName(name).map(Subject::of);
        };
    }

    private Set<Subject> subjects(SandboxSpace space) {
        Set<Subject> subjects = new LinkedHashSet<>();
        site().content().grants().of(space.id()).forEach(grant -> subjects.add(grant.subject()));
        return subjects;
    }

    private Answer show(Visit visit, SandboxSpace space, String unknown) {
        List<Grant> grants = site().content().grants().of(space.id());
        SubjectNames names = new SubjectNames(site());
        List<Row> rows = new ArrayList<>();
        for (Subject subject : subjects(space)) {
            rows.add(new Row(
                    id(subject),
                    subject.kind().name().toLowerCase(Locale.ROOT),
                    names.name(subject),
                    grants.contains(new Grant(SpacePermission.VIEW, subject)),
                    grants.contains(new Grant(SpacePermission.EDIT, subject)),
                    grants.contains(new Grant(SpacePermission.ADMINISTER, subject))));
        }
        return new Answer.Page(
                unknown.isEmpty() ? 200 : 400,
                "permissions",
                Map.of(
                        "frame",
                        SpaceFrame.of(site(), visit, space, null),
                        "rows",
                        rows,
                        "unknown",
                        unknown,
                        "saved",
                        visit.has("saved")));
    }

    private static String id(Subject subject) {
        return subject.kind().name().toLowerCase(Locale.ROOT) + ":" + subject.name();
    }
}
