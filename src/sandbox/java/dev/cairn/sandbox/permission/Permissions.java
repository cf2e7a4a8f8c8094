package dev.cairn.sandbox.permission;

import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.content.SandboxSpace;
import dev.cairn.sandbox.people.Groups;
import dev.cairn.sandbox.people.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what. To view a page one needs view on its space, and to be let through by the view restrictions of the
 * page and of every page above it. To edit it one needs besides edit on the space, and to be let through by the edit
 * restriction of the page itself. Members of {@link Groups#ADMINISTRATORS} may do everything. Null is anonymous.
 */
public final class Permissions {
    private final Groups groups;
    private final SpaceGrants grants;
    private final Restrictions restrictions;

    public Permissions(Groups groups, SpaceGrants grants, Restrictions restrictions) {
        this.groups = groups;
        this.grants = grants;
        this.restrictions = restrictions;
    }

    public boolean mayView(@Nullable Person person, SandboxPage page) {
        return asking(person).mayView(page);
    }

    public boolean mayEdit(@Nullable Person person, SandboxPage page) {
        return asking(person).mayEdit(page);
    }

    public boolean mayView(@Nullable Person person, SandboxSpace space) {
        return asking(person).may(SpacePermission.VIEW, space.id());
    }

    /** Whether the person may add pages to a space. */
    public boolean mayCreate(@Nullable Person person, SandboxSpace space) {
        Question question = asking(person);
        return question.may(SpacePermission.VIEW, space.id()) && question.may(SpacePermission.EDIT, space.id());
    }

    public boolean mayAdminister(@Nullable Person person, SandboxSpace space) {
        return asking(person).may(SpacePermission.ADMINISTER, space.id());
    }

    /** Those of the pages that the person may view, in their order. */
    public List<SandboxPage> visible(@Nullable Person person, List<SandboxPage> pages) {
        Question question = asking(person);
        return pages.stream().filter(question::mayView).toList();
    }

    /** Begins to ask for one person; what was read about them and about spaces is kept until the asking is over. */
    Question asking(@Nullable Person person) {
        return new Question(person);
    }

    /** Several questions for one person at one moment. */
    final class Question {
        private final @Nullable Person person;
        private final Set<String> memberOf;
        private final Map<Long, List<Grant>> spaces = new HashMap<>();

        private Question(@Nullable Person person) {
            this.person = person;
            this.memberOf = groups.of(person);
        }

        boolean may(SpacePermission permission, long spaceId) {
            return passesAll()
                    || spaces.computeIfAbsent(spaceId, grants::of).stream()
                            .filter(grant -> grant.permission() == permission)
                            .anyMatch(grant -> grant.subject().covers(person, memberOf));
        }

        boolean mayView(SandboxPage page) {
            return passesAll() || (may(SpacePermission.VIEW, page.space().id()) && passesViewRestrictions(page));
        }

        boolean mayEdit(SandboxPage page) {
            return passesAll()
                    || (may(SpacePermission.EDIT, page.space().id())
                            && mayView(page)
                            && restrictions.of(page.id()).lets(person, memberOf, Operation.UPDATE));
        }

        private boolean passesViewRestrictions(SandboxPage page) {
            List<Long> ids = new ArrayList<>(page.ancestorIds());
            ids.add(page.id());
            return restrictions.of(ids).values().stream().allMatch(each -> each.lets(person, memberOf, Operation.READ));
        }

        private boolean passesAll() {
            return memberOf.contains(Groups.ADMINISTRATORS);
        }
    }
}
