package dev.cairn.sandbox.render;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A site with one page, "Goals" in any space, and one person, "mentee". */
final class FixedLinks implements ContentLinks {
    @Override
    public String contextPath() {
        return "/confluence";
    }

    @Override
    public String baseUrl() {
        return "http://c.example/confluence";
    }

    @Override
    public Optional<Target> page(@Nullable String spaceKey, String title) {
        return title.equals("Goals")
                ? Optional.of(new Target(1, title, "/display/" + spaceKey + "/Goals"))
                : Optional.empty();
    }

    @Override
    public List<Target> children(long pageId) {
        return List.of();
    }

    @Override
    public Optional<Target> space(String key) {
        return Optional.empty();
    }

    @Override
    public Optional<PersonTarget> personByKey(String userKey) {
        return userKey.equals("key-mentee") ? Optional.of(new PersonTarget("mentee", "Mara Mentee")) : Optional.empty();
    }

    @Override
    public Optional<PersonTarget> personByName(String username) {
        return Optional.empty();
    }
}
