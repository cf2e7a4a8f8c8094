package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.content.SandboxSpace;
import java.util.List;
import java.util.Map;

/** The list of spaces and the site's front page: {@code /spaces.action}. */
final class SpacesScreen extends Screen {
    private static final long serialVersionUID = 1L;

    SpacesScreen(Site site, Templates templates) {
        super(site, templates);
    }

    /** A space in the list. */
    public record Row(String key, String name, String description, String path, String initials) {}

    @Override
    Answer answer(Visit visit) {
        List<Row> rows = site().content().spaces().all().stream()
                .filter(space -> visit.permissions().mayView(visit.person(), space))
                .map(SpacesScreen::row)
                .toList();
        if (rows.isEmpty() && visit.person() == null) {
            return new Answer.Redirect("/login.action");
        }
        return Answer.Page.of("spaces", Map.of("spaces", rows));
    }

    private static Row row(SandboxSpace space) {
        return new Row(space.key(), space.name(), space.description(), space.urlPath(), Chrome.initials(space.name()));
    }
}
