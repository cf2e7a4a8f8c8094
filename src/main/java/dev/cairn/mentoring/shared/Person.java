package dev.cairn.mentoring.shared;

import org.jspecify.annotations.Nullable;

/**
 * Somebody with the names that Confluence has for them now.
 *
 * @param username null when the account is gone
 * @param fullName empty when the account is gone
 */
public record Person(UserKey key, @Nullable String username, String fullName) {
    /** What is left of a person whose account is gone. */
    public static Person former(UserKey key) {
        return new Person(key, null, "");
    }

    public boolean isFormer() {
        return username == null;
    }
}
