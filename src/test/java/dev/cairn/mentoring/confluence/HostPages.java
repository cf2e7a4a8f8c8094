package dev.cairn.mentoring.confluence;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import org.mockito.Mockito;
import org.mockito.quality.Strictness;

/** Pages and people as the host hands them out. */
final class HostPages {
    private HostPages() {}

    static Page page(PageManager pages, long id, Page... above) {
        Page page = mock(Page.class, Mockito.withSettings().strictness(Strictness.LENIENT));
        when(page.getId()).thenReturn(id);
        when(page.getSpaceKey()).thenReturn("OPS");
        when(page.getTitle()).thenReturn("Page " + id);
        when(page.getUrlPath()).thenReturn("/display/OPS/Page+" + id);
        when(page.getAncestors()).thenReturn(List.of(above));
        Mockito.lenient().when(pages.getAbstractPage(id)).thenReturn(page);
        return page;
    }

    static ConfluenceUser person(String name) {
        ConfluenceUser person =
                mock(ConfluenceUser.class, Mockito.withSettings().strictness(Strictness.LENIENT));
        when(person.getKey()).thenReturn(new UserKey(name + "-key"));
        when(person.getName()).thenReturn(name);
        when(person.getFullName()).thenReturn(name + " " + name);
        return person;
    }
}
