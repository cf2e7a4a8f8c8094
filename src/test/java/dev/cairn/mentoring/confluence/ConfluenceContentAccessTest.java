package dev.cairn.mentoring.confluence;

import static dev.cairn.mentoring.confluence.HostPages.page;
import static dev.cairn.mentoring.confluence.HostPages.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

@ExtendWith(MockitoExtension.class)
class ConfluenceContentAccessTest {
    private static final UserKey MENTEE = new UserKey("mentee-key");
    private static final PageId ONE = new PageId(1);
    private static final PageId TWO = new PageId(2);
    private static final PageId NOWHERE = new PageId(404);

    @Mock
    private PageManager pages;

    @Mock
    private SpaceManager spaces;

    @Mock
    private PermissionManager permissions;

    @Mock
    private UserAccessor accounts;

    private ConfluenceContentAccess content;
    private Page one;
    private Page two;

    @BeforeEach
    void two_pages() {
        content = new ConfluenceContentAccess(pages, spaces, permissions, accounts);
        one = page(pages, 1);
        two = page(pages, 2, one);
    }

    private ConfluenceUser mentee() {
        ConfluenceUser mentee = person("mentee");
        when(accounts.getExistingUserByKey(mentee.getKey())).thenReturn(mentee);
        return mentee;
    }

    @Nested
    class Viewing {
        @Test
        void is_asked_once_for_all_pages_that_are_there() {
            ConfluenceUser mentee = mentee();
            when(permissions.getPermittedEntities(mentee, Permission.VIEW, List.of(one, two)))
                    .thenReturn(List.of(two));

            Map<PageId, String> viewable = content.viewable(MENTEE, List.of(ONE, NOWHERE, TWO, ONE));

            assertThat(viewable).isEqualTo(Map.of(TWO, "OPS"));
            verify(permissions).getPermittedEntities(mentee, Permission.VIEW, List.of(one, two));
            assertThat(content.pagesLoaded()).isEqualTo(3);
        }

        @Test
        void is_asked_without_a_person_for_an_anonymous_reader() {
            when(permissions.getPermittedEntities(null, Permission.VIEW, List.of(one)))
                    .thenReturn(List.of(one));

            assertThat(content.mayView(null, ONE)).isTrue();
        }

        @Test
        void is_denied_to_someone_whose_account_is_gone_even_where_anonymous_readers_may() {
            assertThat(content.mayView(MENTEE, ONE)).isFalse();
            verifyNoInteractions(permissions);
        }

        @Test
        void never_includes_a_page_in_the_trash() {
            when(one.isDeleted()).thenReturn(true);

            assertThat(content.mayView(null, ONE)).isFalse();
            assertThat(content.isCurrent(ONE)).isFalse();
            verifyNoInteractions(permissions);
        }
    }

    @Nested
    class Editing {
        @Test
        void needs_the_right_to_view_as_well() {
            ConfluenceUser mentee = mentee();
            when(permissions.getPermittedEntities(mentee, Permission.VIEW, List.of(one)))
                    .thenReturn(List.of());

            assertThat(content.mayEdit(MENTEE, ONE)).isFalse();
        }

        @Test
        void is_permitted_with_both() {
            ConfluenceUser mentee = mentee();
            when(permissions.getPermittedEntities(mentee, Permission.VIEW, List.of(one)))
                    .thenReturn(List.of(one));
            when(permissions.getPermittedEntities(mentee, Permission.EDIT, List.of(one)))
                    .thenReturn(List.of(one));

            assertThat(content.mayEdit(MENTEE, ONE)).isTrue();
        }

        @Test
        void is_not_possible_where_no_page_is() {
            assertThat(content.mayEdit(MENTEE, NOWHERE)).isFalse();
            assertThat(content.isCurrent(NOWHERE)).isFalse();
        }
    }

    @Nested
    class Spaces {
        private Space space(String key) {
            Space space = mock();
            lenient().when(space.getKey()).thenReturn(key);
            return space;
        }

        @Test
        void are_called_as_they_call_themselves() {
            ConfluenceUser mentee = mentee();
            Space ops = space("OPS");
            when(spaces.getSpace("ops")).thenReturn(ops);
            when(permissions.getPermittedEntities(mentee, Permission.VIEW, List.of(ops)))
                    .thenReturn(List.of(ops));

            assertThat(content.viewableSpace(MENTEE, "ops")).contains("OPS");
        }

        @Test
        void are_not_there_for_those_who_may_not_view_them() {
            Space ops = space("OPS");
            when(spaces.getSpace("OPS")).thenReturn(ops);
            when(permissions.getPermittedEntities(null, Permission.VIEW, List.of(ops)))
                    .thenReturn(List.of());

            assertThat(content.viewableSpace(null, "OPS")).isEmpty();
            assertThat(content.viewableSpace(null, "NONE")).isEmpty();
        }

        @Test
        void are_administered_by_whom_the_host_says() {
            ConfluenceUser mentee = mentee();
            Space ops = space("OPS");
            when(spaces.getSpace("OPS")).thenReturn(ops);
            when(permissions.getPermittedEntities(mentee, Permission.ADMINISTER, List.of(ops)))
                    .thenReturn(List.of(ops), List.of());

            assertThat(content.mayAdminister(MENTEE, "OPS")).isTrue();
            assertThat(content.mayAdminister(MENTEE, "OPS")).isFalse();
            assertThat(content.mayAdminister(MENTEE, "NONE")).isFalse();
        }
    }

    @Nested
    class Ancestors {
        @Test
        void come_nearest_first_in_whatever_order_the_host_gives_them() {
            page(pages, 3, one, two);
            page(pages, 4, two, one);

            assertThat(content.ancestors(new PageId(3))).containsExactly(TWO, ONE);
            assertThat(content.ancestors(new PageId(4))).containsExactly(TWO, ONE);
        }

        @Test
        void are_none_for_a_page_that_is_not_there() {
            assertThat(content.ancestors(NOWHERE)).isEmpty();
        }
    }
}
