package dev.cairn.mentoring.audience;

import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.UserKey;
import org.jspecify.annotations.Nullable;

/**
 * What one person sees of one mentorship, decided once and then asked by everything that shows, lists, counts or changes it.
 *
 * @param viewer null for an anonymous reader
 * @param spaceKey the space that the home page is in now, empty for a guest, who is told no place; null if the page is in the trash or gone, or
 *     nothing is seen
 */
public record Sight(
        Role role, @Nullable UserKey viewer, @Nullable String spaceKey) {
    /** What somebody is to a mentorship. */
    public enum Role {
        MENTOR,
        MENTEE,
        /** May view the home page and is not of the pair. */
        READER,
        /** Was let in to one thing of it: sees their own items there, and nothing else. */
        GUEST,
        /** May not know of it. */
        NONE
    }

    static final Sight NOTHING = new Sight(Role.NONE, null, null);

    public boolean isAny() {
        return role != Role.NONE;
    }

    public boolean ofPair() {
        return role == Role.MENTOR || role == Role.MENTEE;
    }

    public boolean isGuest() {
        return role == Role.GUEST;
    }

    public boolean isMentee() {
        return role == Role.MENTEE;
    }

    /** False for the pair of a mentorship whose home page is in the trash or gone: they still find it, through REST alone. */
    public boolean hasHomePage() {
        return spaceKey != null;
    }

    public boolean isViewer(UserKey person) {
        return person.equals(viewer);
    }

    /**
     * What both of any pair see alike, asked by nobody: for what is counted of them.
     *
     * @param spaceKey where their home page was last heard of
     */
    public static Sight shared(String spaceKey) {
        return new Sight(Role.MENTEE, null, spaceKey);
    }

    /** What both of the pair see alike: of what is one's alone nothing, whichever of the two looks. */
    public Sight ofBoth() {
        checkOfPair();
        return new Sight(role, null, spaceKey);
    }

    /** Whether this person may know of the item at all. What they see of it is all for the pair, its outline for a reader. */
    public boolean sees(Item item) {
        return switch (item.audience()) {
            case AUTHOR -> (ofPair() || isGuest()) && isViewer(item.author());
            case PAIR -> ofPair() || (isGuest() && isViewer(item.author()));
            case PAGE -> isAny() && !isGuest();
        };
    }

    /** @throws NotFound if this person may not know of the mentorship */
    public void checkAny() {
        if (!isAny()) {
            throw new NotFound("mentorship-not-found");
        }
    }

    /** @throws NotPermitted if this person sees it, but is not of the pair */
    public void checkOfPair() {
        if (!ofPair()) {
            throw new NotPermitted("only-the-pair");
        }
    }

    /** Whether this person may give the item this audience: its author shares it, only the mentee widens it to the page, either takes it back. */
    public boolean mayChange(Item item, Audience to) {
        return switch (to) {
            case AUTHOR -> item.audience() == Audience.AUTHOR && sees(item);
            case PAIR -> ofPair() && sees(item);
            case PAGE -> isMentee() && sees(item);
        };
    }

    /**
     * @throws Conflict if the item was shared and cannot become its author's alone again
     * @throws NotPermitted if the mentor would widen it to the page
     */
    public void checkChange(Item item, Audience to) {
        if (to == Audience.AUTHOR && item.audience() != Audience.AUTHOR) {
            throw new Conflict("already-shared");
        }
        if (to != item.audience() && !mayChange(item, to)) {
            throw new NotPermitted(to == Audience.PAGE ? "only-the-mentee-shares-with-page" : "only-the-pair");
        }
    }
}
