package dev.cairn.mentoring.blackbox.rights;

import static dev.cairn.mentoring.blackbox.rights.Who.ANONYMOUS;
import static dev.cairn.mentoring.blackbox.rights.Who.FORMER_MENTOR;
import static dev.cairn.mentoring.blackbox.rights.Who.MENTEE;
import static dev.cairn.mentoring.blackbox.rights.Who.MENTOR;
import static dev.cairn.mentoring.blackbox.rights.Who.OUTSIDER;
import static dev.cairn.mentoring.blackbox.rights.Who.READER;
import static dev.cairn.mentoring.blackbox.rights.Who.SPACE_ADMINISTRATOR;
import static dev.cairn.mentoring.blackbox.rights.Who.SYSTEM_ADMINISTRATOR;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Who may know what, written down from the design alone. */
final class Oracle {
    private static final Set<Who> PAIR_AND_SITE = EnumSet.of(MENTOR, MENTEE, SYSTEM_ADMINISTRATOR);

    /** Who may view the home page in Confluence. Only administrators of the site pass restrictions. */
    private static final Map<Scene, Set<Who>> VIEWERS = Map.of(
            Scene.PUBLIC,
            EnumSet.of(
                    ANONYMOUS,
                    OUTSIDER,
                    READER,
                    MENTOR,
                    MENTEE,
                    FORMER_MENTOR,
                    SPACE_ADMINISTRATOR,
                    SYSTEM_ADMINISTRATOR),
            Scene.OPEN,
            EnumSet.of(READER, MENTOR, MENTEE, FORMER_MENTOR, SPACE_ADMINISTRATOR, SYSTEM_ADMINISTRATOR),
            Scene.RESTRICTED,
            PAIR_AND_SITE,
            Scene.ANCESTOR_RESTRICTED,
            EnumSet.of(READER, MENTOR, MENTEE, SYSTEM_ADMINISTRATOR),
            Scene.MENTOR_SHUT_OUT,
            EnumSet.of(MENTEE, SYSTEM_ADMINISTRATOR),
            Scene.TRASHED,
            EnumSet.noneOf(Who.class),
            Scene.COPIED,
            PAIR_AND_SITE);

    private Oracle() {}

    static boolean viewsHome(Who who, Scene scene) {
        return VIEWERS.get(scene).contains(who);
    }

    /** Whether this person may know of the mentorship at all; a macro does not show one whose page is in the trash. */
    static boolean knowsOf(Who who, Scene scene, Bond bond, boolean throughMacro) {
        if (!throughMacro && who == ANONYMOUS) {
            return false;
        }
        return scene == Scene.TRASHED ? bond.has(who) && !throughMacro : viewsHome(who, scene);
    }

    /** Whether this person may know what stands in this field. */
    static boolean tells(Who who, Scene scene, Secret secret, boolean throughMacro) {
        if (!knowsOf(who, scene, secret.bond(), throughMacro)) {
            return false;
        }
        return switch (secret.audience()) {
            case AUTHOR -> who == secret.author();
            case PAIR -> secret.bond().has(who);
            case PAGE -> secret.bond().has(who) || secret.outline();
        };
    }
}
