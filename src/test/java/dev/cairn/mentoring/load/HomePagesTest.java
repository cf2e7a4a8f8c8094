package dev.cairn.mentoring.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.content.NewContent;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.database.Database;
import dev.cairn.sandbox.people.NewPerson;
import dev.cairn.sandbox.people.Person;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HomePagesTest {
    @Nested
    class On_H2 extends OnDatabase {
        On_H2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class On_PostgreSQL extends OnDatabase {
        On_PostgreSQL() {
            super(TestDatabase.POSTGRES);
        }
    }

    abstract static class OnDatabase {
        private final Database database;
        private final ContentModule sandbox;
        private final Load load = Load.of(50, 3, LocalDate.of(2026, 11, 23), "BIG", "WIDE");

        OnDatabase(TestDatabase kind) {
            database = kind.another().database();
            sandbox = ContentModule.open(database, event -> {});
        }

        private List<SandboxPage> written(HomePages pages) throws SQLException {
            return pages.write(database.detachedDataSource(), load).stream()
                    .map(PageId::value)
                    .map(id -> sandbox.pages().byId(id).orElseThrow())
                    .toList();
        }

        private Person someone(String name) {
            return sandbox.people().create(NewPerson.of(name, name, name));
        }

        @Test
        void each_mentorship_has_a_page_in_its_space_that_everybody_may_view_and_edit() throws SQLException {
            List<SandboxPage> pages = written(HomePages.open());

            Person reader = someone("reader");
            assertThat(pages).hasSize(50).doesNotHaveDuplicates().allSatisfy(page -> {
                assertThat(sandbox.permissions().mayView(reader, page)).isTrue();
                assertThat(sandbox.permissions().mayEdit(reader, page)).isTrue();
            });
            assertThat(pages.get(0).space().key()).isEqualTo("BIG");
            assertThat(pages.get(1).space().key()).isEqualTo("WIDE");
            assertThat(pages).extracting(SandboxPage::title).doesNotHaveDuplicates();
        }

        @Test
        void every_tenth_is_for_a_group_alone() throws SQLException {
            List<SandboxPage> pages = written(new HomePages(number -> number % 10 == 0, "chosen"));

            Person reader = someone("reader");
            Person chosen = someone("chosen");
            assertThat(sandbox.permissions().visible(reader, pages)).hasSize(45).doesNotContain(pages.get(10));
            sandbox.groups().add(chosen, "chosen");
            assertThat(sandbox.permissions().visible(chosen, pages)).hasSize(50);
        }

        @Test
        void both_of_each_pair_have_accounts() throws SQLException {
            written(HomePages.open());

            assertThat(new LoadData(load).people())
                    .hasSizeGreaterThan(60)
                    .allSatisfy(member -> assertThat(
                                    sandbox.people().byKey(member.key().value()))
                            .hasValueSatisfying(person -> {
                                assertThat(person.getFullName()).isEqualTo(member.fullName());
                                assertThat(sandbox.groups().of(person)).isNotEmpty();
                            }));
        }

        @Test
        void the_sandbox_goes_on_beside_them() throws SQLException {
            SandboxPage first = written(HomePages.open()).get(0);

            SandboxPage next = sandbox.editing().create(NewContent.page(first.space(), null, "Next", "<p>x</p>"), "");

            assertThat(next.id()).isGreaterThan(first.id());
            assertThat(next.position()).isGreaterThan(first.position());
        }
    }
}
