package dev.cairn.mentoring.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.PageLinks;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Titles and addresses of Confluence's pages. */
@Named
final class ConfluencePageLinks implements PageLinks {
    private final PageManager pages;
    private final ApplicationProperties application;

    @Inject
    ConfluencePageLinks(PageManager pages, ApplicationProperties application) {
        this.pages = pages;
        this.application = application;
    }

    @Override
    public Optional<PageLink> to(PageId id) {
        return Optional.ofNullable(pages.getAbstractPage(id.value()))
                .filter(page -> !page.isDeleted())
                .map(this::link);
    }

    @Override
    public String toMyMentoring() {
        return application.getBaseUrl(UrlMode.RELATIVE) + "/plugins/servlet/mentoring/my-mentoring";
    }

    private PageLink link(AbstractPage page) {
        return new PageLink(page.getTitle(), application.getBaseUrl(UrlMode.RELATIVE) + page.getUrlPath());
    }
}
