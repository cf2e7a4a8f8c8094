package dev.cairn.sandbox.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import dev.cairn.sandbox.people.Groups;
import dev.cairn.sandbox.people.People;
import dev.cairn.sandbox.people.Person;
import dev.cairn.sandbox.people.Session;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts as SAL tells of them. */
record SalPeople(People people, Groups groups) implements UserManager {

    @Override
    public @Nullable UserProfile getRemoteUser() {
        return profile(Optional.ofNullable(Session.current()));
    }

    @Override
    public @Nullable UserKey getRemoteUserKey() {
        Person person = Session.current();
        return person == null ? null : person.getKey();
    }

    @Override
    public @Nullable UserProfile getUserProfile(@Nullable String username) {
        return username == null ? null : profile(people.byName(username));
    }

    @Override
    public @Nullable UserProfile getUserProfile(@Nullable UserKey userKey) {
        return userKey == null ? null : profile(people.byKey(userKey.getStringValue()));
    }

    @Override
    public boolean isSystemAdmin(@Nullable UserKey userKey) {
        return userKey != null
                && people.byKey(userKey.getStringValue())
                        .map(groups::isAdministrator)
                        .orElse(false);
    }

    @Override
    public boolean isAdmin(@Nullable UserKey userKey) {
        return isSystemAdmin(userKey);
    }

    private static @Nullable UserProfile profile(Optional<Person> person) {
        return person.map(found -> new Profile(found.getKey(), found.getName(), found.getFullName()))
                .orElse(null);
    }

    private record Profile(UserKey getUserKey, String getUsername, String getFullName) implements UserProfile {}
}
