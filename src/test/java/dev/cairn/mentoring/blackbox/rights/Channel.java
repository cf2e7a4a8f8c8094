package dev.cairn.mentoring.blackbox.rights;

import dev.cairn.mentoring.blackbox.rights.Item.Kind;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One way in which something could be learnt.
 *
 * @param throughMacro whether a macro speaks; macros serve anonymous readers, and know nothing of a home page in the trash
 * @param speaksTo whom it tells of what, as far as they may know of it
 * @param ask what somebody is answered
 * @param tellsBesides to whom it tells what is a person's own or a space's, and of a mentorship what no other channel tells them; few channels do
 * @param shows which fields it is to show to those who may know them; the others it may leave out
 */
record Channel(
        String name,
        boolean throughMacro,
        BiPredicate<Who, Secret> speaksTo,
        Those tellsBesides,
        Function<Visitor, String> ask,
        Predicate<Secret> shows) {
    private static final Those NOBODY = (who, scene, secret) -> false;

    /** Some of those who could ask. */
    interface Those {
        boolean include(Who who, Scene scene, Secret secret);
    }

    static Channel rest(String name, Function<Visitor, String> ask, Predicate<Secret> shows) {
        return new Channel(name, false, (who, secret) -> true, NOBODY, ask, shows);
    }

    static Channel macro(String name, Function<Visitor, String> ask, Predicate<Secret> shows) {
        return new Channel(name, true, (who, secret) -> true, NOBODY, ask, shows);
    }

    /** The same, which speaks to these alone. */
    Channel speakingTo(BiPredicate<Who, Secret> those) {
        return new Channel(name, throughMacro, those, tellsBesides, ask, shows);
    }

    /** The same, for mentor and mentee alone. */
    Channel forPair() {
        return speakingTo((who, secret) -> secret.bond().has(who));
    }

    /** The same, which tells these preferences, too. */
    Channel tellingPreferences(BiPredicate<Who, Secret> those) {
        return tellingBesides((who, scene, secret) -> secret.isOf(Kind.PREFERENCES) && those.test(who, secret));
    }

    /** The same, which tells these people what is a person's own or a space's, too. */
    Channel tellingBesides(Those those) {
        Those before = tellsBesides;
        return new Channel(
                name,
                throughMacro,
                speaksTo,
                (who, scene, secret) -> before.include(who, scene, secret) || those.include(who, scene, secret),
                ask,
                shows);
    }

    /** The same, where nobody is to learn anything. */
    Channel sayingNothing() {
        return new Channel(name, throughMacro, (who, secret) -> false, NOBODY, ask, shows);
    }

    boolean mayTell(Who who, Scene scene, Secret secret) {
        Kind kind = secret.item().kind;
        boolean besides = tellsBesides.include(who, scene, secret);
        if (kind.isOfPerson() || kind.isOfSpace()) {
            return besides && Oracle.tells(who, scene, secret, throughMacro);
        }
        return besides || speaksTo.test(who, secret) && Oracle.tells(who, scene, secret, throughMacro);
    }

    boolean mustTell(Who who, Scene scene, Secret secret) {
        return mayTell(who, scene, secret) && shows.test(secret);
    }
}
