package dev.cairn.mentoring.blackbox.rights;

import static dev.cairn.mentoring.blackbox.rights.Who.ANONYMOUS;
import static dev.cairn.mentoring.blackbox.rights.Who.FORMER_MENTOR;
import static dev.cairn.mentoring.blackbox.rights.Who.MENTEE;
import static dev.cairn.mentoring.blackbox.rights.Who.MENTOR;
import static dev.cairn.mentoring.blackbox.rights.Who.READER;
import static dev.cairn.mentoring.blackbox.rights.Who.SPACE_ADMINISTRATOR;
import static dev.cairn.mentoring.blackbox.rights.Who.SYSTEM_ADMINISTRATOR;

import dev.cairn.mentoring.blackbox.rights.Item.Kind;
import dev.cairn.mentoring.blackbox.rights.Secret.Audience;
import dev.cairn.mentoring.blackbox.rights.Secret.Depth;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may know what, written down from the design alone. */
final class Oracle {
    /** The members of an item in REST that readers get, once it is shared with the page. */
    static final Map<Kind, Set<String>> OUTLINE = Map.of(
            Kind.MENTORSHIP,
            Set.of(
                    "id",
                    "mentor",
                    "mentee",
                    "pageId",
                    "spaceKey",
                    "stage",
                    "start",
                    "reviewedWeeksAgo",
                    "counts",
                    "can"),
            Kind.GOAL,
            Set.of("id", "title", "kind", "due", "overdue", "reachedOn", "parentId", "state", "progress", "can"),
            Kind.MILESTONE,
            Set.of("id", "goalId", "title", "due", "overdue", "state", "reachedOn", "can"),
            Kind.INDICATOR,
            Set.of("id", "goalId", "title", "progress", "can"),
            Kind.EVIDENCE,
            Set.of("id", "goalId", "type", "day", "can"),
            Kind.SUPPORT,
            Set.of("id", "goalId", "title", "type", "state", "can"));

    private static final Set<Who> LET_IN =
            EnumSet.of(READER, MENTOR, MENTEE, FORMER_MENTOR, SPACE_ADMINISTRATOR, SYSTEM_ADMINISTRATOR);

    private Oracle() {}

    /** Who may view the home page in Confluence. Only administrators of the site pass restrictions. */
    static Set<Who> viewers(Scene scene) {
        return switch (scene) {
            case PUBLIC -> EnumSet.allOf(Who.class);
            case OPEN -> LET_IN;
            case RESTRICTED, COPIED -> EnumSet.of(MENTOR, MENTEE, SYSTEM_ADMINISTRATOR);
            case ANCESTOR_RESTRICTED, MOVED -> EnumSet.of(READER, MENTOR, MENTEE, SYSTEM_ADMINISTRATOR);
            case MENTOR_SHUT_OUT -> EnumSet.of(MENTEE, SYSTEM_ADMINISTRATOR);
            case MENTOR_OUT_OF_SPACE, MENTOR_GONE ->
                EnumSet.of(READER, MENTEE, FORMER_MENTOR, SPACE_ADMINISTRATOR, SYSTEM_ADMINISTRATOR);
            case TRASHED, PURGED -> EnumSet.noneOf(Who.class);
        };
    }

    /** Who may view the space in which the home pages were made. A page of it that moves away takes nothing of the space with it. */
    static Set<Who> viewersOfSpace(Scene scene) {
        return switch (scene) {
            case PUBLIC -> EnumSet.allOf(Who.class);
            case MENTOR_OUT_OF_SPACE, MENTOR_GONE -> viewers(scene);
            case OPEN, RESTRICTED, ANCESTOR_RESTRICTED, MENTOR_SHUT_OUT, TRASHED, PURGED, MOVED, COPIED -> LET_IN;
        };
    }

    /** Whether this person may know what the space keeps. */
    static boolean knowsOfSpace(Who who, Scene scene, boolean throughMacro) {
        return !(!throughMacro && isNobody(who, scene)) && viewersOfSpace(scene).contains(who);
    }

    /** Who is told by the host itself that they are not logged in, wherever they ask in REST. */
    static boolean isNobody(Who who, Scene scene) {
        return who == ANONYMOUS || (who == MENTOR && scene == Scene.MENTOR_GONE);
    }

    /** Whether this person may know of the mentorship at all; a macro does not show one whose page is in the trash or gone. */
    static boolean knowsOf(Who who, Scene scene, Bond bond, boolean throughMacro) {
        if (!throughMacro && isNobody(who, scene)) {
            return false;
        }
        return scene.hasNoPage()
                ? bond.has(who) && !throughMacro
                : viewers(scene).contains(who);
    }

    /** Whether this person may know that there is such an item. */
    static boolean knowsOf(Who who, Scene scene, Item item, boolean throughMacro) {
        return knowsOf(who, scene, item.bond, throughMacro)
                && isSharedWith(who, item.bond, item.audience, item.author, Depth.OUTLINE);
    }

    /** Whether this person may know what stands in this field. Of a deleted account nobody learns the name. */
    static boolean tells(Who who, Scene scene, Secret secret, boolean throughMacro) {
        if (secret.item().kind.isOfSpace()) {
            return knowsOfSpace(who, scene, throughMacro);
        }
        if (secret.item().kind.isOfPerson() && who == secret.author() && !throughMacro) {
            // one's own, whatever became of the page
            return !isNobody(who, scene);
        }
        if (secret.isOf(Kind.NOTICE) && scene.hasNoPage()) {
            // nobody is told of a check-in in which they can do nothing
            return false;
        }
        boolean nameless = scene == Scene.MENTOR_GONE && secret.isNameOf(MENTOR);
        return !nameless
                && knowsOf(who, scene, secret.bond(), throughMacro)
                && isSharedWith(who, secret.bond(), secret.audience(), secret.author(), secret.depth());
    }

    /** Whether it is counted for those who know of the mentorship: drafts are for their authors alone, all else is for everybody. */
    static boolean counts(Who who, Item item) {
        return item.audience != Audience.AUTHOR || who == item.author;
    }

    private static boolean isSharedWith(Who who, Bond bond, Audience audience, @Nullable Who author, Depth depth) {
        return switch (audience) {
            case AUTHOR -> who == author;
            case PAIR -> bond.has(who);
            case PAGE -> bond.has(who) || depth == Depth.OUTLINE;
        };
    }
}
