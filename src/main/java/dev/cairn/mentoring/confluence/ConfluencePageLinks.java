package dev.cairn.mentoring.confluence;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.PageLinks;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Titles and addresses of Confluence's pages. */
@Named
final class ConfluencePageLinks implements PageLinks {
    private static final String MY_MENTORING = "/plugins/servlet/mentoring/my-mentoring";

    private static final String PROGRESS = "/plugins/servlet/mentoring/progress";

    private static final String SPACES = "/rest/mentoring/1.0/spaces/";

    private final PageManager pages;
    private final ApplicationProperties application;

    @Inject
    ConfluencePageLinks(PageManager pages, ApplicationProperties application) {
        this.pages = pages;
        this.application = application;
    }

    @Override
    public Optional<PageLink> to(PageId id) {
        return link(id, UrlMode.RELATIVE);
    }

    @Override
    public Optional<PageLink> fromOutsideTo(PageId id) {
        return link(id, UrlMode.CANONICAL);
    }

    @Override
    public String host() {
        return application.getBaseUrl(UrlMode.CANONICAL);
    }

    @Override
    public String toMyMentoring() {
        return application.getBaseUrl(UrlMode.RELATIVE) + MY_MENTORING;
    }

    @Override
    public String toMyMentoringFromOutside() {
        return host() + MY_MENTORING;
    }

    @Override
    public String toProgress() {
        return application.getBaseUrl(UrlMode.RELATIVE) + PROGRESS;
    }

    @Override
    public String toProgressSheet(String spaceKey) {
        return application.getBaseUrl(UrlMode.RELATIVE) + SPACES + URLEncoder.encode(spaceKey, StandardCharsets.UTF_8)
                + "/progress.csv";
    }

    private Optional<PageLink> link(PageId id, UrlMode mode) {
        return Optional.ofNullable(pages.getAbstractPage(id.value()))
                .filter(page -> !page.isDeleted())
                .map(page -> new PageLink(page.getTitle(), application.getBaseUrl(mode) + page.getUrlPath()));
    }
}
