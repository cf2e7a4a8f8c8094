package dev.cairn.mentoring.shared;

import java.util.Objects;

/** A person as Confluence knows them for good: the key outlives renames, and it is all that is ever stored of a person. */
public record UserKey(String value) implements Comparable<UserKey> {
    public UserKey {
        if (Objects.requireNonNull(value).isBlank()) {
            throw new IllegalArgumentException("a user key is never blank");
        }
    }

    @Override
    public int compareTo(UserKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
