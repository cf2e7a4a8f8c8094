package dev.cairn.sandbox.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;

/** An account. The key never changes; everything else may. Two people are the same when their keys are. */
public final class Person implements ConfluenceUser {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String name;
    private final String fullName;
    private final String email;
    private final Locale locale;
    private final ZoneId timeZone;
    private final boolean active;

    Person(String key, String name, String fullName, String email, Locale locale, ZoneId timeZone, boolean active) {
        this.key = key;
        this.name = name;
        this.fullName = fullName;
        this.email = email;
        this.locale = locale;
        this.timeZone = timeZone;
        this.active = active;
    }

    /** The key as text: 32 hexadecimal digits. */
    public String userKey() {
        return key;
    }

    @Override
    public UserKey getKey() {
        return new UserKey(key);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getFullName() {
        return fullName;
    }

    @Override
    public String getEmail() {
        return email;
    }

    public Locale locale() {
        return locale;
    }

    public ZoneId timeZone() {
        return timeZone;
    }

    /** Whether this account may log in. */
    public boolean active() {
        return active;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person person && person.key.equals(key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key);
    }

    @Override
    public String toString() {
        return name;
    }
}
