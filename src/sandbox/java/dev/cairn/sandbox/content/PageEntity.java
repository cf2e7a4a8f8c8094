package dev.cairn.sandbox.content;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.List;

/** A page as plugins see it. */
final class PageEntity extends Page {
    private final Pages pages;
    private final SandboxPage page;

    PageEntity(Pages pages, SandboxPage page) {
        this.pages = pages;
        this.page = page;
    }

    @Override
    public long getId() {
        return page.id();
    }

    @Override
    public String getTitle() {
        return page.title();
    }

    @Override
    public String getUrlPath() {
        return page.urlPath();
    }

    @Override
    public boolean isDeleted() {
        return page.isTrashed();
    }

    @Override
    public Space getSpace() {
        return new SpaceEntity(page.space());
    }

    @Override
    public String getSpaceKey() {
        return page.space().key();
    }

    @Override
    public List<Page> getAncestors() {
        return pages.ancestors(page).stream()
                .<Page>map(ancestor -> new PageEntity(pages, ancestor))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageEntity entity && entity.page.id() == page.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(page.id());
    }

    @Override
    public String toString() {
        return "page: " + page.title() + " v." + page.revision().number() + " (" + page.id() + ")";
    }
}
