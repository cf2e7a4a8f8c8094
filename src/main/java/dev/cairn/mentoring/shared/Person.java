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

    /** What they are called: by their full name, else by that of their account, and when that is gone in a word for it. */
    public String nameIn(Wording wording) {
        if (username == null) {
            return wording.text("dev.cairn.mentoring.person.former");
        }
        return fullName.isBlank() ? username : fullName;
    }
}
