package dev.cairn.sandbox.permission;

import dev.cairn.sandbox.people.Person;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a right is given to: a person by key, a group by name, or anyone at all. */
public record Subject(Kind kind, String name) {

    /** The kinds of subject. */
    public enum Kind {
        USER,
        GROUP,
        ANONYMOUS
    }

    public static Subject of(Person person) {
        return new Subject(Kind.USER, person.userKey());
    }

    public static Subject user(String userKey) {
        return new Subject(Kind.USER, userKey);
    }

    public static Subject group(String name) {
        return new Subject(Kind.GROUP, name);
    }

    public static Subject anonymous() {
        return new Subject(Kind.ANONYMOUS, "");
    }

    /** Whether this names the person, or a group of theirs. What anonymous may, everyone may. */
    boolean covers(@Nullable Person person, Set<String> groups) {
        return switch (kind) {
            case USER -> person != null && person.userKey().equals(name);
            case GROUP -> groups.contains(name);
            case ANONYMOUS -> true;
        };
    }
}
