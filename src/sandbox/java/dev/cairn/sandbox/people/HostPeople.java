package dev.cairn.sandbox.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import org.jspecify.annotations.Nullable;

/** People as plugins see them. */
public final class HostPeople implements UserAccessor {
    private final People people;

    public HostPeople(People people) {
        this.people = people;
    }

    @Override
    public @Nullable ConfluenceUser getUserByName(@Nullable String name) {
        return name == null ? null : people.byName(name).orElse(null);
    }

    @Override
    public boolean isDeactivated(String name) {
        return people.byName(name).filter(person -> !person.active()).isPresent();
    }

    @Override
    public @Nullable ConfluenceUser getExistingUserByKey(@Nullable UserKey key) {
        return key == null ? null : people.byKey(key.getStringValue()).orElse(null);
    }
}
