package dev.cairn.mentoring.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Confluence's accounts. */
@Named
final class ConfluencePeople implements People {
    private final UserAccessor accounts;

    @Inject
    ConfluencePeople(UserAccessor accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Person> named(String username) {
        return Optional.ofNullable(accounts.getUserByName(username)).map(ConfluencePeople::person);
    }

    /**
     * Asks key by key: of the host's lookups only this one promises nothing for a deleted account (platform facts 2.4), and accounts
     * are cached by the host.
     */
    @Override
    public Map<UserKey, Person> withKeys(Collection<UserKey> keys) {
        Map<UserKey, Person> people = new LinkedHashMap<>();
        for (UserKey key : keys) {
            people.computeIfAbsent(key, this::personOrFormer);
        }
        return people;
    }

    private Person personOrFormer(UserKey key) {
        ConfluenceUser account = accounts.getExistingUserByKey(new com.atlassian.sal.api.user.UserKey(key.value()));
        return account == null ? Person.former(key) : person(account);
    }

    private static Person person(ConfluenceUser account) {
        return new Person(new UserKey(account.getKey().getStringValue()), account.getName(), fullName(account));
    }

    private static String fullName(ConfluenceUser account) {
        @Nullable String fullName = account.getFullName();
        return fullName == null ? account.getName() : fullName;
    }
}
