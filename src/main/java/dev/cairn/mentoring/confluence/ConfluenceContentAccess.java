package dev.cairn.mentoring.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Confluence's permissions, asked through {@code getPermittedEntities} alone: the one method whose signature on 10 was read
 * (platform facts 2.5). A viewer whose account is gone is never taken for an anonymous one.
 */
@Named
final class ConfluenceContentAccess implements ContentAccess {
    /** By depth, for the order in which the host gives them was never read (see the declaration). */
    private static final Comparator<Page> NEAREST_FIRST = Comparator.comparingInt(
                    (Page ancestor) -> ancestor.getAncestors().size())
            .reversed();

    private final PageManager pages;
    private final SpaceManager spaces;
    private final PermissionManager permissions;
    private final UserAccessor accounts;
    private final LongAdder loaded = new LongAdder();

    @Inject
    ConfluenceContentAccess(
            PageManager pages, SpaceManager spaces, PermissionManager permissions, UserAccessor accounts) {
        this.pages = pages;
        this.spaces = spaces;
        this.permissions = permissions;
        this.accounts = accounts;
    }

    @Override
    public Map<PageId, String> viewable(@Nullable UserKey viewer, Collection<PageId> ids) {
        return spaceKeys(permitted(viewer, Permission.VIEW, there(ids)));
    }

    @Override
    public Map<PageId, String> spacesOf(Collection<PageId> ids) {
        return spaceKeys(there(ids));
    }

    private List<AbstractPage> there(Collection<PageId> ids) {
        return ids.stream()
                .distinct()
                .map(this::current)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<PageId, String> spaceKeys(List<AbstractPage> of) {
        Map<PageId, String> spaceKeys = new LinkedHashMap<>();
        for (AbstractPage page : of) {
            spaceKeys.put(new PageId(page.getId()), page.getSpaceKey());
        }
        return spaceKeys;
    }

    @Override
    public boolean mayEdit(UserKey person, PageId id) {
        AbstractPage page = current(id);
        if (page == null) {
            return false;
        }
        List<AbstractPage> one = List.of(page);
        return !permitted(person, Permission.VIEW, one).isEmpty()
                && !permitted(person, Permission.EDIT, one).isEmpty();
    }

    @Override
    public boolean isCurrent(PageId id) {
        return current(id) != null;
    }

    @Override
    public List<PageId> ancestors(PageId id) {
        if (!(current(id) instanceof Page page)) {
            return List.of();
        }
        return page.getAncestors().stream()
                .sorted(NEAREST_FIRST)
                .map(ancestor -> new PageId(ancestor.getId()))
                .toList();
    }

    @Override
    public Optional<String> viewableSpace(@Nullable UserKey viewer, String spaceKey) {
        return permittedSpace(viewer, Permission.VIEW, spaceKey);
    }

    @Override
    public boolean mayAdminister(UserKey person, String spaceKey) {
        return permittedSpace(person, Permission.ADMINISTER, spaceKey).isPresent();
    }

    private Optional<String> permittedSpace(@Nullable UserKey viewer, Permission permission, String spaceKey) {
        Space space = spaces.getSpace(spaceKey);
        return space == null
                ? Optional.empty()
                : permitted(viewer, permission, List.of(space)).stream()
                        .map(Space::getKey)
                        .findFirst();
    }

    /** How many pages these questions have loaded since the plugin started. */
    long pagesLoaded() {
        return loaded.sum();
    }

    private @Nullable AbstractPage current(PageId id) {
        loaded.increment();
        AbstractPage page = pages.getAbstractPage(id.value());
        return page == null || page.isDeleted() ? null : page;
    }

    private <X> List<X> permitted(@Nullable UserKey viewer, Permission permission, List<X> candidates) {
        ConfluenceUser account = viewer == null ? null : account(viewer);
        boolean isGone = viewer != null && account == null;
        return isGone || candidates.isEmpty()
                ? List.of()
                : permissions.getPermittedEntities(account, permission, candidates);
    }

    private @Nullable ConfluenceUser account(UserKey key) {
        return accounts.getExistingUserByKey(new com.atlassian.sal.api.user.UserKey(key.value()));
    }
}
