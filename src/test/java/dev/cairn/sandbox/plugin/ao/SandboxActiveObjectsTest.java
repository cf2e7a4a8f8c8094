package dev.cairn.sandbox.plugin.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import dev.cairn.mentoring.fixture.Postgres;
import dev.cairn.sandbox.database.Database;
import dev.cairn.sandbox.database.Dialect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Active Objects as Confluence gives them: what is kept, what is not, and under which names. */
class SandboxActiveObjectsTest {
    @TempDir
    Path home;

    private void on(Dialect dialect, Consumer<Tables> test) {
        String url = dialect == Dialect.H2 ? null : Postgres.freshDatabase();
        try (Database database = Database.open(url, home);
                SandboxActiveObjects ao = new SandboxActiveObjects(database, "test.things")) {
            ao.migrate(AoThing.class);
            test.accept(new Tables(database, ao));
        }
    }

    private record Tables(Database database, SandboxActiveObjects ao) {
        AoThing create(String key) {
            return ao.create(AoThing.class, new DBParam("GUARD_KEY", key));
        }

        int count() {
            return ao.count(AoThing.class);
        }
    }

    @Test
    void a_prefix_is_the_one_that_genuine_installations_have() {
        assertThat(TableNames.prefixOf("com.pyxis.greenhopper.jira")).isEqualTo("AO_60DB71");
    }

    @ParameterizedTest
    @EnumSource
    void tables_and_columns_have_genuine_names(Dialect dialect) {
        on(dialect, tables -> {
            String prefix = tables.ao().tablePrefix();

            assertThat(tables.ao().table(AoThing.class)).isEqualTo(prefix + "_LITTLE_THING");
            assertThat(tables.database()
                            .jdbc()
                            .queryForList("SELECT \"FIRST_NAME\" FROM \"" + prefix + "_LITTLE_THING\""))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_in_a_transaction_is_kept(Dialect dialect) {
        on(dialect, tables -> {
            tables.database().inTransaction(() -> {
                AoThing thing = tables.create("a");
                thing.setFirstName("Ada");
                thing.save();
            });

            assertThat(tables.ao().find(AoThing.class, Query.select().where("FIRST_NAME = ?", "Ada")))
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_outside_one_is_not_kept_and_told(Dialect dialect) {
        on(dialect, tables -> {
            tables.create("a");

            assertThat(tables.count()).isZero();
            assertThat(tables.ao().guard().discarded())
                    .singleElement()
                    .asString()
                    .contains(AoThing.class.getName(), "outside a transaction");
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_exception_rolls_back_the_whole_however_deep_it_is_thrown(Dialect dialect) {
        on(dialect, tables -> {
            assertThatThrownBy(() -> tables.database().inTransaction(() -> {
                        tables.create("a");
                        tables.ao().executeInTransaction(() -> {
                            throw new IllegalStateException("planted");
                        });
                    }))
                    .hasMessage("planted");

            assertThat(tables.count()).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_swallowed_violation_dooms_the_transaction_on_either_database(Dialect dialect) {
        on(dialect, tables -> {
            assertThatThrownBy(() -> tables.database().inTransaction(() -> {
                        tables.create("same");
                        try {
                            tables.create("same");
                        } catch (RuntimeException swallowed) {
                            assertThat(swallowed).isNotNull();
                        }
                    }))
                    .message()
                    .contains("marked for rollback", AoThing.class.getName());

            assertThat(tables.count()).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    void upgrade_tasks_run_once_and_in_the_order_of_their_versions(Dialect dialect) {
        on(dialect, tables -> {
            List<String> ran = new ArrayList<>();
            List<ActiveObjectsUpgradeTask> tasks = List.of(new Task("2", ran), new Task("1", ran));

            new ModelVersions(tables.database(), tables.ao()).upgrade(tasks, List.of(AoThing.class));
            new ModelVersions(tables.database(), tables.ao()).upgrade(tasks, List.of(AoThing.class));

            assertThat(ran).containsExactly("1 from 0", "2 from 1");
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_upgrade_task_that_fails_starts_again(Dialect dialect) {
        on(dialect, tables -> {
            ModelVersions versions = new ModelVersions(tables.database(), tables.ao());
            List<String> ran = new ArrayList<>();

            assertThatThrownBy(() -> versions.upgrade(List.of(new Failing("1")), List.of()))
                    .hasMessage("half way");
            versions.upgrade(List.of(new Task("1", ran)), List.of());

            assertThat(ran).containsExactly("1 from 0");
            assertThat(tables.count()).isZero();
        });
    }

    private record Task(String number, List<String> ran) implements ActiveObjectsUpgradeTask {
        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf(number);
        }

        @Override
        public void upgrade(ModelVersion current, ActiveObjects ao) {
            ran.add(number + " from " + current);
        }
    }

    private record Failing(String number) implements ActiveObjectsUpgradeTask {
        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf(number);
        }

        @Override
        public void upgrade(ModelVersion current, ActiveObjects ao) {
            ao.create(AoThing.class, new DBParam("GUARD_KEY", "half"));
            throw new IllegalStateException("half way");
        }
    }
}
