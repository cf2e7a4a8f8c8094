package dev.cairn.sandbox.render;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where links of a body lead. Paths begin with a slash and leave out the site's address and context path. */
public interface ContentLinks {
    /** The context path such as {@code /confluence}, for what is read in the browser. */
    String contextPath();

    /** The site's full address such as {@code http://localhost:1990/confluence}, for what is read elsewhere. */
    String baseUrl();

    /** The page of that title, whoever may view it; a space key is missing where the body belongs to no space. */
    Optional<Target> page(@Nullable String spaceKey, String title);

    /** The pages right below one that the current person may view, in their order. */
    List<Target> children(long pageId);

    Optional<Target> space(String key);

    Optional<PersonTarget> personByKey(String userKey);

    Optional<PersonTarget> personByName(String username);

    /** A page or space that a link leads to. */
    record Target(long id, String title, String path) {}

    /** A person that a link leads to. */
    record PersonTarget(String username, String fullName) {}
}
