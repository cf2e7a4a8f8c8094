package dev.cairn.sandbox.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.pages.PageManager;
import dev.cairn.sandbox.content.ContentRefusal.Reason;
import dev.cairn.sandbox.permission.Operation;
import dev.cairn.sandbox.permission.Subject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PagesTest {
    private OpenedContent opened;
    private ContentModule content;
    private SandboxSpace space;
    private SandboxPage page;

    @BeforeEach
    void a_space_with_a_page() {
        opened = new OpenedContent();
        content = opened.module();
        space = opened.space("OPS");
        page = opened.page(space, "Plan");
        opened.events();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private SandboxPage update(int number, String title) {
        return content.editing().update(page, new PageChange(number, title, "<p>new</p>", "why", true), "key");
    }

    private static void assertRefused(Reason reason, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        ContentRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Nested
    class A_new_version {
        @Test
        void follows_the_one_before_and_keeps_it() {
            SandboxPage updated = update(2, "Plan B");

            assertThat(updated.revision().number()).isEqualTo(2);
            assertThat(updated.revision().message()).isEqualTo("why");
            assertThat(content.pages().versions(updated))
                    .extracting(PageVersion::title)
                    .containsExactly("Plan B", "Plan");
            assertThat(content.pages().version(updated, 1).orElseThrow().body()).isEqualTo("<p>Plan</p>");
            assertThat(opened.events()).containsExactly("PageUpdateEvent");
        }

        @Test
        void is_refused_when_it_does_not_follow() {
            update(2, "Plan");

            assertRefused(Reason.STALE_VERSION, () -> update(2, "Plan"));
            assertRefused(Reason.STALE_VERSION, () -> update(4, "Plan"));
        }

        @Test
        void is_written_by_one_of_many_at_once() throws Exception {
            ExecutorService threads = Executors.newFixedThreadPool(8);
            try {
                List<Callable<Boolean>> writers = IntStream.range(0, 8)
                        .<Callable<Boolean>>mapToObj(index -> () -> {
                            try {
                                update(2, "Plan " + index);
                                return true;
                            } catch (ContentRefusal stale) {
                                return false;
                            }
                        })
                        .toList();
                int written = 0;
                for (Future<Boolean> writer : threads.invokeAll(writers)) {
                    written += writer.get() ? 1 : 0;
                }

                assertThat(written).isOne();
                assertThat(opened.now(page).revision().number()).isEqualTo(2);
            } finally {
                threads.shutdownNow();
            }
        }

        @Test
        void cannot_take_the_title_of_another_page() {
            opened.page(space, "Other");

            assertRefused(Reason.TITLE_TAKEN, () -> update(2, "Other"));
            assertThat(update(2, "Plan").title()).isEqualTo("Plan");
        }
    }

    @Nested
    class A_moved_page {
        private SandboxSpace other;

        @BeforeEach
        void another_space() {
            other = opened.space("OTHER");
        }

        @Test
        void takes_everything_below_it_along_with_one_event() {
            SandboxPage child = opened.below(page, "Child");
            SandboxPage leaf = opened.below(child, "Leaf");
            opened.events();

            content.tree().move(page, Place.rootOf(other));

            assertThat(opened.now(leaf).space().key()).isEqualTo("OTHER");
            assertThat(opened.now(leaf).ancestorIds()).containsExactly(page.id(), child.id());
            assertThat(opened.events()).containsExactly("PageMoveEvent");
        }

        @Test
        void cannot_stand_below_itself() {
            SandboxPage child = opened.below(page, "Child");

            assertRefused(Reason.BAD_TARGET, () -> content.tree().move(page, Place.below(child)));
            assertRefused(Reason.BAD_TARGET, () -> content.tree().move(page, Place.below(page)));
        }

        @Test
        void is_refused_where_a_title_is_taken() {
            opened.below(page, "Child");
            opened.page(other, "Child");

            assertRefused(Reason.TITLE_TAKEN, () -> content.tree().move(page, Place.rootOf(other)));
            assertThat(opened.now(page).space().key()).isEqualTo("OPS");
        }

        @Test
        void stands_where_it_was_put_among_its_siblings() {
            SandboxPage second = opened.page(space, "Second");
            SandboxPage third = opened.page(space, "Third");

            content.tree().move(third, Place.of("above", second, null));

            assertThat(content.pages().roots(space))
                    .extracting(SandboxPage::title)
                    .containsExactly("Plan", "Third", "Second");
        }
    }

    @Nested
    class A_copied_hierarchy {
        @Test
        void leaves_out_what_the_copier_may_not_see_and_all_below_it() {
            SandboxPage hidden = opened.below(page, "Hidden");
            opened.below(hidden, "Below hidden");
            opened.below(page, "Shown");
            content.labels().add(page.id(), "global", "goals");
            content.restrictions().replace(page.id(), Operation.UPDATE, List.of(Subject.group("staff")));
            SandboxPage target = opened.page(space, "Target");

            SandboxPage copy = content.copying()
                    .copyHierarchy(
                            page,
                            Place.below(target),
                            title -> "Copy of " + title,
                            "",
                            below -> below.id() != hidden.id());

            assertThat(content.pages().descendants(target))
                    .extracting(SandboxPage::title)
                    .containsExactly("Copy of Plan", "Copy of Shown");
            assertThat(content.labels().of(copy.id())).extracting(Label::name).containsExactly("goals");
            assertThat(content.restrictions().of(copy.id()).subjects(Operation.UPDATE))
                    .containsExactly(Subject.group("staff"));
            assertThat(copy.revision().number()).isOne();
        }
    }

    @Nested
    class A_trashed_page {
        @Test
        void is_found_by_id_alone_and_leaves_its_children_in_its_place() {
            SandboxPage child = opened.below(page, "Child");
            SandboxPage leaf = opened.below(child, "Leaf");
            PageManager host = (PageManager) content.hostServices().get(PageManager.class);

            content.trash().trash(child);

            assertThat(host.getAbstractPage(child.id()).isDeleted()).isTrue();
            assertThat(host.getPage("OPS", "Child")).isNull();
            assertThat(opened.now(leaf).parentId()).isEqualTo(page.id());
        }

        @Test
        void comes_back_to_the_root_at_the_version_it_had() {
            SandboxPage child = opened.below(page, "Child");

            content.trash().trash(child);
            SandboxPage restored = content.trash().restore(child);

            assertThat(restored.isTrashed()).isFalse();
            assertThat(restored.parentId()).isNull();
            assertThat(restored.revision().number()).isOne();
        }

        @Test
        void cannot_come_back_when_its_title_was_taken() {
            content.trash().trash(page);
            opened.page(space, "Plan");

            assertRefused(Reason.TITLE_TAKEN, () -> content.trash().restore(page));
        }

        @Test
        void is_gone_for_good_when_purged() {
            update(2, "Plan");
            content.trash().trash(page);
            opened.events();

            content.trash().purge(page);

            assertThat(content.pages().byId(page.id())).isEmpty();
            assertThat(opened.events()).containsExactly("PageRemoveEvent");
        }

        @Test
        void is_the_only_one_that_can_be_purged() {
            assertRefused(Reason.WRONG_STATUS, () -> content.trash().purge(page));
        }
    }

    @Nested
    class A_person {
        @Test
        void keeps_the_key_through_a_rename() {
            String key = opened.person("alice").userKey();

            content.people().rename(opened.person("alice"), "alicia");

            assertThat(key).matches("[0-9a-f]{32}");
            assertThat(content.people().byName("alicia").orElseThrow().userKey())
                    .isEqualTo(key);
            assertThat(content.people().byName("alice")).isEmpty();
        }

        @Test
        void cannot_log_in_once_deactivated() {
            opened.person("alice");
            assertThat(content.people().authenticate("Alice", "alice")).isPresent();

            content.people().setActive(opened.person("alice"), false);

            assertThat(content.people().authenticate("alice", "alice")).isEmpty();
        }
    }
}
