package dev.cairn.mentoring.shared.macro;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import dev.cairn.mentoring.shared.PageId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the page that a macro's parameter of the type {@code confluence-content} names: {@code Title} in the macro's own space, or
 * {@code KEY:Title}. Asks nothing about rights: whoever uses the page does.
 */
@Named
public class NamedPages {
    private final PageManager pages;

    @Inject
    public NamedPages(PageManager pages) {
        this.pages = pages;
    }

    /** @param spaceKey of the page that the macro stands on; null if there is none */
    public Optional<PageId> named(String name, @Nullable String spaceKey) {
        return titled(spaceKey, name).or(() -> {
            int colon = name.indexOf(':');
            return colon < 0 ? Optional.empty() : titled(name.substring(0, colon), name.substring(colon + 1));
        });
    }

    private Optional<PageId> titled(@Nullable String spaceKey, String title) {
        AbstractPage page = spaceKey == null ? null : pages.getPage(spaceKey, title);
        return Optional.ofNullable(page).map(found -> new PageId(found.getId()));
    }
}
