package dev.cairn.mentoring.shared.rest;

import dev.cairn.mentoring.shared.Person;
import org.jspecify.annotations.Nullable;

/**
 * A person in JSON.
 *
 * @param username null when the account is gone
 * @param fullName empty when the account is gone
 */
public record PersonRepresentation(String userKey, @Nullable String username, String fullName) {
    static PersonRepresentation of(Person person) {
        return new PersonRepresentation(person.key().value(), person.username(), person.fullName());
    }
}
