package dev.cairn.mentoring.shared.rest;

import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How people are written in JSON, and read from it: a username is enough, and so is an object with one of {@code username} and {@code userKey}. */
@Named
public class PeopleInJson {
    private final People people;

    @Inject
    public PeopleInJson(People people) {
        this.people = people;
    }

    /** All these people, looked up at once. */
    public Function<UserKey, PersonRepresentation> represent(Collection<UserKey> keys) {
        Map<UserKey, Person> known = people.withKeys(new HashSet<>(keys));
        return key -> PersonRepresentation.of(known.getOrDefault(key, Person.former(key)));
    }

    /** A member that names a person who has an account. */
    public Setting<UserKey> person(JsonMembers members, String name) {
        return members.member(name, (field, value) -> read(members, field, value));
    }

    /** A member that lists such people; if there are more than {@code most}, none is looked up. */
    public Setting<List<UserKey>> persons(JsonMembers members, String name, int most) {
        return members.list(name, most, (field, value) -> read(members, field, value));
    }

    private Optional<UserKey> read(JsonMembers members, String field, @Nullable Object value) {
        if (value instanceof String username) {
            return known(members, field, username, people::named);
        }
        if (value instanceof Map<?, ?> named && named.size() == 1) {
            if (named.get("username") instanceof String username) {
                return known(members, field, username, people::named);
            }
            if (named.get("userKey") instanceof String key) {
                return known(members, field, key, this::withAccount);
            }
        }
        return members.fault(field, "not-a-person");
    }

    private static Optional<UserKey> known(
            JsonMembers members, String field, String name, Function<String, Optional<Person>> search) {
        boolean canBe = !name.isBlank() && name.length() <= JsonMembers.SHORT && Written.isStorable(name);
        Optional<UserKey> key = canBe ? search.apply(name).map(Person::key) : Optional.empty();
        return key.isPresent() ? key : members.fault(field, "unknown-person");
    }

    private Optional<Person> withAccount(String key) {
        return Optional.of(people.withKey(new UserKey(key))).filter(person -> !person.isFormer());
    }
}
