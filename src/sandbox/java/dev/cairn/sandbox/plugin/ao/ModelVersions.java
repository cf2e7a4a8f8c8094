package dev.cairn.sandbox.plugin.ao;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import dev.cairn.sandbox.database.Database;
import dev.cairn.sandbox.plugin.PluginFault;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.java.ao.RawEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a namespace's tables to what the plugin wants: each newer upgrade task in its order and in one transaction
 * together with the note that it ran, then all entities (platform facts 6).
 */
public final class ModelVersions {
    private static final Logger LOG = LoggerFactory.getLogger(ModelVersions.class);

    private final Database database;
    private final SandboxActiveObjects activeObjects;

    public ModelVersions(Database database, SandboxActiveObjects activeObjects) {
        this.database = database;
        this.activeObjects = activeObjects;
    }

    /** Runs the tasks that have not run yet, then makes the tables of all entities. */
    public void upgrade(List<ActiveObjectsUpgradeTask> tasks, List<Class<? extends RawEntity<?>>> entities) {
        database.jdbc()
                .execute("CREATE TABLE IF NOT EXISTS SB_MODEL_VERSION (PREFIX VARCHAR(20) PRIMARY KEY, VERSION"
                        + " VARCHAR(20) NOT NULL)");
        refuseDoubles(tasks);
        tasks.stream()
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .forEach(task -> database.inTransaction(() -> runIfNewer(task)));
        activeObjects.migrate(array(entities));
    }

    private void runIfNewer(ActiveObjectsUpgradeTask task) {
        ModelVersion current = current();
        if (current.isOlderThan(task.getModelVersion())) {
            LOG.info(
                    "upgrade task {}: {}",
                    task.getModelVersion(),
                    task.getClass().getSimpleName());
            task.upgrade(current, activeObjects);
            store(task.getModelVersion());
        }
    }

    /** Zero where no task has run. */
    public ModelVersion current() {
        return database
                .jdbc()
                .queryForList(
                        "SELECT VERSION FROM SB_MODEL_VERSION WHERE PREFIX = ?",
                        String.class,
                        activeObjects.tablePrefix())
                .stream()
                .findFirst()
                .map(ModelVersion::valueOf)
                .orElseGet(() -> ModelVersion.valueOf("0"));
    }

    private void store(ModelVersion version) {
        String text = version.toString();
        int changed = database.jdbc()
                .update("UPDATE SB_MODEL_VERSION SET VERSION = ? WHERE PREFIX = ?", text, activeObjects.tablePrefix());
        if (changed == 0) {
            database.jdbc()
                    .update(
                            "INSERT INTO SB_MODEL_VERSION (PREFIX, VERSION) VALUES (?, ?)",
                            activeObjects.tablePrefix(),
                            text);
        }
    }

    private static void refuseDoubles(List<ActiveObjectsUpgradeTask> tasks) {
        Set<String> seen = new HashSet<>();
        for (ActiveObjectsUpgradeTask task : tasks) {
            if (!seen.add(task.getModelVersion().toString())) {
                throw new PluginFault("two upgrade tasks have the model version " + task.getModelVersion());
            }
        }
    }

    @SuppressWarnings("unchecked") // an array of a generic type
    private static Class<? extends RawEntity<?>>[] array(List<Class<? extends RawEntity<?>>> entities) {
        return entities.toArray(Class[]::new);
    }
}
