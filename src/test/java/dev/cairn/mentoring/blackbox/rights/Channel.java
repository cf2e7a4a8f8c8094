package dev.cairn.mentoring.blackbox.rights;

import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One way in which something could be learnt.
 *
 * @param throughMacro whether a macro speaks; macros serve anonymous readers, and know nothing of a home page in the trash
 * @param speaksTo whom it tells of what, as far as they may know of it
 * @param ask what somebody is answered
 * @param shows which fields it is to show to those who may know them; the others it may leave out
 */
record Channel(
        String name,
        boolean throughMacro,
        BiPredicate<Who, Secret> speaksTo,
        Function<Visitor, String> ask,
        Predicate<Secret> shows) {

    static Channel rest(String name, Function<Visitor, String> ask, Predicate<Secret> shows) {
        return new Channel(name, false, (who, secret) -> true, ask, shows);
    }

    static Channel macro(String name, Function<Visitor, String> ask, Predicate<Secret> shows) {
        return new Channel(name, true, (who, secret) -> true, ask, shows);
    }

    /** The same, which speaks to these alone. */
    Channel speakingTo(BiPredicate<Who, Secret> those) {
        return new Channel(name, throughMacro, those, ask, shows);
    }

    /** The same, for mentor and mentee alone. */
    Channel forPair() {
        return speakingTo((who, secret) -> secret.bond().has(who));
    }

    /** The same, where nobody is to learn anything. */
    Channel sayingNothing() {
        return speakingTo((who, secret) -> false);
    }

    boolean mayTell(Who who, Scene scene, Secret secret) {
        return speaksTo.test(who, secret) && Oracle.tells(who, scene, secret, throughMacro);
    }

    boolean mustTell(Who who, Scene scene, Secret secret) {
        return mayTell(who, scene, secret) && shows.test(secret);
    }
}
