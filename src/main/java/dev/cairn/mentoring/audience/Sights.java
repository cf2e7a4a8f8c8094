package dev.cairn.mentoring.audience;

import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides what somebody sees of mentorships, by asking Confluence about their home pages now. */
@Named
public class Sights {
    private final ContentAccess content;

    @Inject
    public Sights(ContentAccess content) {
        this.content = content;
    }

    /** @param viewer null for an anonymous reader */
    public Sight of(@Nullable UserKey viewer, Bond bond) {
        Sight sight = of(viewer, List.of(bond)).get(bond);
        return sight == null ? Sight.NOTHING : sight;
    }

    /** The same for many, with one permission question. */
    public <B extends Bond> Map<B, Sight> of(@Nullable UserKey viewer, Collection<B> bonds) {
        Map<PageId, String> viewable = content.viewable(
                viewer, bonds.stream().map(Bond::homePage).distinct().toList());
        Map<B, Sight> sights = new HashMap<>();
        for (B bond : bonds) {
            sights.put(bond, decide(viewer, bond, viewable.get(bond.homePage())));
        }
        return sights;
    }

    /** What somebody sees who was let in to one thing of a mentorship by a {@link Pass}; their permissions on its page are not asked. */
    public Sight ofGuest(UserKey guest, Bond bond) {
        return new Sight(Sight.Role.GUEST, guest, content.isCurrent(bond.homePage()) ? "" : null);
    }

    private Sight decide(@Nullable UserKey viewer, Bond bond, @Nullable String spaceKey) {
        Sight.Role role = roleOf(viewer, bond);
        if (spaceKey != null) {
            return new Sight(role, viewer, spaceKey);
        }
        boolean ofPair = role != Sight.Role.READER;
        return ofPair && !content.isCurrent(bond.homePage()) ? new Sight(role, viewer, null) : Sight.NOTHING;
    }

    private static Sight.Role roleOf(@Nullable UserKey viewer, Bond bond) {
        if (bond.mentorKey().equals(viewer)) {
            return Sight.Role.MENTOR;
        }
        return bond.menteeKey().equals(viewer) ? Sight.Role.MENTEE : Sight.Role.READER;
    }
}
