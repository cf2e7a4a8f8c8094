package dev.cairn.sandbox.permission;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.content.OpenedContent;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.content.SandboxSpace;
import dev.cairn.sandbox.database.RequestFigures;
import dev.cairn.sandbox.people.Groups;
import dev.cairn.sandbox.people.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PermissionsTest {
    private OpenedContent opened;
    private ContentModule content;
    private Person writer;
    private Person reader;
    private Person outsider;
    private SandboxSpace space;
    private SandboxPage top;
    private SandboxPage middle;
    private SandboxPage leaf;

    @BeforeEach
    void a_space_with_three_pages_below_one_another() {
        opened = new OpenedContent();
        content = opened.module();
        writer = opened.person("writer");
        reader = opened.person("reader");
        outsider = opened.person("outsider");
        space = opened.space("OPS", writer);
        content.grants().grant(space.id(), Subject.of(reader), SpacePermission.VIEW);
        top = opened.page(space, "Top");
        middle = opened.below(top, "Middle");
        leaf = opened.below(middle, "Leaf");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private boolean mayView(@Nullable Person person, SandboxPage page) {
        return content.permissions().mayView(person, opened.now(page));
    }

    private boolean mayEdit(@Nullable Person person, SandboxPage page) {
        return content.permissions().mayEdit(person, opened.now(page));
    }

    private void restrict(SandboxPage page, Operation operation, Subject... subjects) {
        content.restrictions().replace(page.id(), operation, List.of(subjects));
    }

    @Nested
    class A_space {
        @Test
        void is_closed_to_whoever_was_granted_nothing() {
            assertThat(mayView(outsider, leaf)).isFalse();
            assertThat(mayView(null, leaf)).isFalse();
            assertThat(content.permissions().mayView(outsider, space)).isFalse();
        }

        @Test
        void lets_a_reader_view_but_not_edit() {
            assertThat(mayView(reader, leaf)).isTrue();
            assertThat(mayEdit(reader, leaf)).isFalse();
        }

        @Test
        void is_open_to_everyone_when_anonymous_may_view() {
            content.grants().grant(space.id(), Subject.anonymous(), SpacePermission.VIEW);

            assertThat(mayView(null, leaf)).isTrue();
            assertThat(mayView(outsider, leaf)).isTrue();
            assertThat(mayEdit(null, leaf)).isFalse();
        }

        @Test
        void can_be_granted_to_a_group() {
            content.grants().grant(space.id(), Subject.group(Groups.USERS), SpacePermission.VIEW);

            assertThat(mayView(outsider, leaf)).isTrue();
            assertThat(mayView(null, leaf)).isFalse();
        }

        @Test
        void needs_view_besides_edit() {
            content.grants().grant(space.id(), Subject.of(outsider), SpacePermission.EDIT);

            assertThat(mayEdit(outsider, leaf)).isFalse();
            assertThat(content.permissions().mayCreate(outsider, space)).isFalse();
        }
    }

    @Nested
    class A_view_restriction {
        @Test
        void holds_for_the_page_and_for_every_page_below() {
            restrict(top, Operation.READ, Subject.of(writer));

            assertThat(List.of(top, middle, leaf)).noneMatch(page -> mayView(reader, page));
            assertThat(List.of(top, middle, leaf)).allMatch(page -> mayView(writer, page));
        }

        @Test
        void must_be_passed_on_each_level() {
            restrict(top, Operation.READ, Subject.of(writer), Subject.of(reader));
            restrict(middle, Operation.READ, Subject.of(writer));

            assertThat(mayView(reader, top)).isTrue();
            assertThat(mayView(reader, leaf)).isFalse();
        }

        @Test
        void does_not_open_a_page_to_someone_without_the_space() {
            restrict(leaf, Operation.READ, Subject.of(outsider));

            assertThat(mayView(outsider, leaf)).isFalse();
        }

        @Test
        void takes_editing_away_as_well() {
            restrict(middle, Operation.READ, Subject.of(reader));

            assertThat(mayEdit(writer, leaf)).isFalse();
        }

        @Test
        void can_name_a_group() {
            content.groups().create("coaches");
            content.groups().add(reader, "coaches");
            restrict(leaf, Operation.READ, Subject.group("coaches"));

            assertThat(mayView(reader, leaf)).isTrue();
            assertThat(mayView(writer, leaf)).isFalse();
        }
    }

    @Nested
    class An_edit_restriction {
        @Test
        void holds_for_the_page_alone() {
            restrict(top, Operation.UPDATE, Subject.of(reader));

            assertThat(mayEdit(writer, top)).isFalse();
            assertThat(mayView(writer, top)).isTrue();
            assertThat(mayEdit(writer, middle)).isTrue();
        }

        @Test
        void does_not_give_edit_to_someone_without_it_on_the_space() {
            restrict(top, Operation.UPDATE, Subject.of(reader));

            assertThat(mayEdit(reader, top)).isFalse();
        }
    }

    @Nested
    class A_member_of_the_administrators {
        @Test
        void passes_everything() {
            content.groups().add(outsider, Groups.ADMINISTRATORS);
            restrict(top, Operation.READ, Subject.of(writer));
            restrict(leaf, Operation.UPDATE, Subject.of(writer));

            assertThat(mayView(outsider, leaf)).isTrue();
            assertThat(mayEdit(outsider, leaf)).isTrue();
        }
    }

    @Nested
    class An_administrator_of_the_space {
        @Test
        void does_not_pass_a_restriction() {
            content.grants().grant(space.id(), Subject.of(reader), SpacePermission.values());
            restrict(top, Operation.READ, Subject.of(writer));

            assertThat(content.permissions().mayAdminister(reader, space)).isTrue();
            assertThat(mayView(reader, leaf)).isFalse();
        }
    }

    @Nested
    class A_plugin_that_asks {
        private PermissionManager host;

        @BeforeEach
        void the_host() {
            host = (PermissionManager) content.hostServices().get(PermissionManager.class);
        }

        private List<AbstractPage> entities() {
            return List.of(content.pages().entity(top), content.pages().entity(leaf));
        }

        @Test
        void gets_those_that_are_permitted_in_their_order() {
            restrict(middle, Operation.READ, Subject.of(writer));

            assertThat(host.getPermittedEntities(reader, Permission.VIEW, entities()))
                    .containsExactly(content.pages().entity(top));
            assertThat(host.getPermittedEntities(writer, Permission.EDIT, entities()))
                    .hasSize(2);
            assertThat(host.getPermittedEntities(null, Permission.VIEW, entities()))
                    .isEmpty();
        }

        @Test
        void is_charged_one_load_for_each_page() {
            RequestFigures.begin();

            host.getPermittedEntities(reader, Permission.VIEW, entities());

            assertThat(RequestFigures.current().permissionLoads()).isEqualTo(2);
        }

        @Test
        void gets_nothing_for_an_account_that_is_gone() {
            content.people().delete(reader);

            assertThat(host.getPermittedEntities(reader, Permission.VIEW, entities()))
                    .isEmpty();
        }

        @Test
        void must_look_at_the_trash_itself() {
            content.trash().trash(leaf);

            assertThat(host.getPermittedEntities(reader, Permission.VIEW, entities()))
                    .hasSize(2);
            assertThat(content.pages().entity(opened.now(leaf)).isDeleted()).isTrue();
        }
    }
}
