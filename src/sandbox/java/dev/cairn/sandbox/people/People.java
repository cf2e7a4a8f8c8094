package dev.cairn.sandbox.people;

import dev.cairn.sandbox.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;

/** The accounts. Names are compared without regard to case, as Confluence's directory does. */
public final class People {
    private static final String COLUMNS = "USER_KEY, USERNAME, FULL_NAME, EMAIL, LOCALE, TIME_ZONE, ACTIVE";

    private final Database database;

    public People(Database database) {
        this.database = database;
    }

    /**
     * Opens an account and makes it a member of {@link Groups#USERS}.
     *
     * @throws NameTaken if the name is in use
     */
    public Person create(NewPerson person) {
        String key = UUID.randomUUID().toString().replace("-", "");
        return database.inTransaction(() -> {
            if (byName(person.name()).isPresent()) {
                throw new NameTaken(person.name());
            }
            insert(key, person);
            database.jdbc().update("INSERT INTO SB_MEMBERSHIP (GROUP_NAME, USER_KEY) VALUES (?, ?)", Groups.USERS, key);
            return byKey(key).orElseThrow();
        });
    }

    private void insert(String key, NewPerson person) {
        try {
            database.jdbc()
                    .update(
                            "INSERT INTO SB_USER (USER_KEY, USERNAME, FULL_NAME, EMAIL, PASSWORD, LOCALE, TIME_ZONE,"
                                    + " ACTIVE) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                            key,
                            canonical(person.name()),
                            person.fullName(),
                            person.email(),
                            Password.digest(person.password()),
                            person.locale().toLanguageTag(),
                            person.timeZone().getId(),
                            true);
        } catch (DuplicateKeyException taken) {
            throw new NameTaken(person.name());
        }
    }

    public Optional<Person> byName(String name) {
        return one("USERNAME = ?", canonical(name));
    }

    public Optional<Person> byKey(String key) {
        return one("USER_KEY = ?", key);
    }

    /** Everyone, by name. */
    public List<Person> all() {
        return database.jdbc().query("SELECT " + COLUMNS + " FROM SB_USER ORDER BY USERNAME", People::read);
    }

    /** The person whose name and password these are, if the account is active. */
    public Optional<Person> authenticate(String name, String password) {
        return byName(name).filter(Person::active).filter(person -> Password.matches(password, digestOf(person)));
    }

    private String digestOf(Person person) {
        return database
                .jdbc()
                .queryForList("SELECT PASSWORD FROM SB_USER WHERE USER_KEY = ?", String.class, person.userKey())
                .stream()
                .findFirst()
                .orElseThrow();
    }

    /** Gives the account another name; the key stays. */
    public void rename(Person person, String newName) {
        try {
            database.jdbc()
                    .update("UPDATE SB_USER SET USERNAME = ? WHERE USER_KEY = ?", canonical(newName), person.userKey());
        } catch (DuplicateKeyException taken) {
            throw new NameTaken(newName);
        }
    }

    /** Changes the language and the clock of an account. */
    public void speak(Person person, Locale locale, ZoneId timeZone) {
        database.jdbc()
                .update(
                        "UPDATE SB_USER SET LOCALE = ?, TIME_ZONE = ? WHERE USER_KEY = ?",
                        locale.toLanguageTag(),
                        timeZone.getId(),
                        person.userKey());
    }

    /** An account that is not active keeps its memberships and rights but cannot log in. */
    public void setActive(Person person, boolean active) {
        database.jdbc().update("UPDATE SB_USER SET ACTIVE = ? WHERE USER_KEY = ?", active, person.userKey());
    }

    /** Removes the account and its memberships; what it wrote stays, under a key that belongs to no one. */
    public void delete(Person person) {
        database.inTransaction(() -> {
            database.jdbc().update("DELETE FROM SB_MEMBERSHIP WHERE USER_KEY = ?", person.userKey());
            return database.jdbc().update("DELETE FROM SB_USER WHERE USER_KEY = ?", person.userKey());
        });
    }

    private Optional<Person> one(String condition, String value) {
        if (value.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return database
                .jdbc()
                .query("SELECT " + COLUMNS + " FROM SB_USER WHERE " + condition, People::read, value)
                .stream()
                .findFirst();
    }

    private static Person read(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getString("USER_KEY"),
                row.getString("USERNAME"),
                row.getString("FULL_NAME"),
                row.getString("EMAIL"),
                Locale.forLanguageTag(row.getString("LOCALE")),
                ZoneId.of(row.getString("TIME_ZONE")),
                row.getBoolean("ACTIVE"));
    }

    private static String canonical(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
