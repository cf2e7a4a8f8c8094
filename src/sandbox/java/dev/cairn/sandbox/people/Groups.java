package dev.cairn.sandbox.people;

import dev.cairn.sandbox.database.Database;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups and who is in them. */
public final class Groups {
    /** Everyone who may use the site. */
    public static final String USERS = "confluence-users";

    /** Those who pass every restriction. */
    public static final String ADMINISTRATORS = "confluence-administrators";

    private final Database database;

    public Groups(Database database) {
        this.database = database;
    }

    /** Makes a group unless there is one of this name. */
    public void create(String name) {
        database.inTransaction(() -> {
            if (!exists(name)) {
                database.jdbc().update("INSERT INTO SB_GROUP (NAME) VALUES (?)", name);
            }
            return name;
        });
    }

    public boolean exists(String name) {
        return !database.jdbc()
                .queryForList("SELECT NAME FROM SB_GROUP WHERE NAME = ?", String.class, name)
                .isEmpty();
    }

    public List<String> all() {
        return database.jdbc().queryForList("SELECT NAME FROM SB_GROUP ORDER BY NAME", String.class);
    }

    /** The names of the groups a person is in; none for anonymous. */
    public Set<String> of(@Nullable Person person) {
        if (person == null) {
            return Set.of();
        }
        return Set.copyOf(database.jdbc()
                .queryForList(
                        "SELECT GROUP_NAME FROM SB_MEMBERSHIP WHERE USER_KEY = ?", String.class, person.userKey()));
    }

    public void add(Person person, String group) {
        database.inTransaction(() -> {
            if (!of(person).contains(group)) {
                database.jdbc()
                        .update(
                                "INSERT INTO SB_MEMBERSHIP (GROUP_NAME, USER_KEY) VALUES (?, ?)",
                                group,
                                person.userKey());
            }
            return group;
        });
    }

    public void remove(Person person, String group) {
        database.jdbc()
                .update("DELETE FROM SB_MEMBERSHIP WHERE GROUP_NAME = ? AND USER_KEY = ?", group, person.userKey());
    }

    /** Whether this person administers the whole site. */
    public boolean isAdministrator(@Nullable Person person) {
        return of(person).contains(ADMINISTRATORS);
    }
}
