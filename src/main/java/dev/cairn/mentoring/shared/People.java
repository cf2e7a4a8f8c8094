package dev.cairn.mentoring.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks people up in Confluence. */
public interface People {
    /** The person with an account of this name; empty if there is none. */
    Optional<Person> named(String username);

    /** Each key with its person, in one question; accounts that are gone come as {@link Person#former}. */
    Map<UserKey, Person> withKeys(Collection<UserKey> keys);

    default Person withKey(UserKey key) {
        return withKeys(List.of(key)).getOrDefault(key, Person.former(key));
    }
}
