package dev.cairn.mentoring.confluence;

import com.atlassian.sal.api.user.UserManager;
import dev.cairn.mentoring.shared.CurrentUser;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Whoever is logged in to Confluence. */
@Named
final class ConfluenceCurrentUser implements CurrentUser {
    private final UserManager users;

    @Inject
    ConfluenceCurrentUser(UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<UserKey> key() {
        return Optional.ofNullable(users.getRemoteUserKey()).map(key -> new UserKey(key.getStringValue()));
    }
}
