package dev.cairn.sandbox.permission;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import dev.cairn.sandbox.content.Pages;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.content.SandboxSpace;
import dev.cairn.sandbox.content.Spaces;
import dev.cairn.sandbox.database.RequestFigures;
import dev.cairn.sandbox.people.People;
import dev.cairn.sandbox.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rights as plugins ask for them. A page is loaded again for each question and charged to the request, as the genuine
 * one loads it; trashed content is judged like any other, so whoever cares about the trash must look.
 */
public final class HostPermissions implements PermissionManager {
    private final Permissions permissions;
    private final People people;
    private final Pages pages;
    private final Spaces spaces;

    public HostPermissions(Permissions permissions, People people, Pages pages, Spaces spaces) {
        this.permissions = permissions;
        this.people = people;
        this.pages = pages;
        this.spaces = spaces;
    }

    @Override
    public <X> List<X> getPermittedEntities(
            @Nullable ConfluenceUser user, Permission permission, List<? extends X> objects) {
        Optional<Person> person =
                user == null ? Optional.empty() : people.byKey(user.getKey().getStringValue());
        if (user != null && person.isEmpty()) {
            return List.of();
        }
        Permissions.Question question = permissions.asking(person.orElse(null));
        List<X> permitted = new ArrayList<>();
        for (X object : objects) {
            if (may(question, permission, object)) {
                permitted.add(object);
            }
        }
        return permitted;
    }

    private boolean may(Permissions.Question question, Permission permission, @Nullable Object object) {
        if (object instanceof AbstractPage entity) {
            RequestFigures.permissionLoaded(1);
            Optional<SandboxPage> page = pages.byId(entity.getId());
            return page.isPresent() && may(question, permission, page.get());
        }
        if (object instanceof Space entity) {
            Optional<SandboxSpace> space = spaces.byId(entity.getId());
            return space.isPresent() && question.may(asGranted(permission), entity.getId());
        }
        throw new IllegalArgumentException("No rights are known for " + object);
    }

    private static boolean may(Permissions.Question question, Permission permission, SandboxPage page) {
        return switch (asGranted(permission)) {
            case VIEW -> question.mayView(page);
            case EDIT -> question.mayEdit(page);
            case ADMINISTER -> throw new IllegalArgumentException("A space is administered, a page is not");
        };
    }

    private static SpacePermission asGranted(Permission permission) {
        if (permission == Permission.VIEW) {
            return SpacePermission.VIEW;
        }
        if (permission == Permission.EDIT) {
            return SpacePermission.EDIT;
        }
        if (permission == Permission.ADMINISTER) {
            return SpacePermission.ADMINISTER;
        }
        throw new IllegalArgumentException("The sandbox knows the permissions VIEW, EDIT and ADMINISTER only");
    }
}
