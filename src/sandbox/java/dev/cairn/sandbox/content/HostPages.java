package dev.cairn.sandbox.content;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import org.jspecify.annotations.Nullable;

/** Pages as plugins look them up: no rights are asked, and trashed content is found by id. */
final class HostPages implements PageManager {
    private final Pages pages;

    HostPages(Pages pages) {
        this.pages = pages;
    }

    @Override
    public @Nullable AbstractPage getAbstractPage(long id) {
        return pages.byId(id).map(pages::entity).orElse(null);
    }

    @Override
    public @Nullable Page getPage(String spaceKey, String pageTitle) {
        return pages.byTitle(spaceKey, pageTitle)
                .<Page>map(page -> new PageEntity(pages, page))
                .orElse(null);
    }
}
