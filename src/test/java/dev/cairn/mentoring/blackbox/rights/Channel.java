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
 * @param tellsPreferences to whom it tells whose preferences, as far as these are shown; few channels do
 * @param shows which fields it is to show to those who may know them; the others it may leave out
 */
record Channel(
        String name,
        boolean throughMacro,
        BiPredicate<Who, Secret> speaksTo,
        BiPredicate<Who, Secret> tellsPreferences,
        Function<Visitor, String> ask,
        Predicate<Secret> shows) {
    private static final BiPredicate<Who, Secret> NOBODY = (who, secret) -> false;

    static Channel rest(String name, Function<Visitor, String> ask, Predicate<Secret> shows) {
        return new Channel(name, false, (who, secret) -> true, NOBODY, ask, shows);
    }

    static Channel macro(String name, Function<Visitor, String> ask, Predicate<Secret> shows) {
        return new Channel(name, true, (who, secret) -> true, NOBODY, ask, shows);
    }

    /** The same, which speaks to these alone. */
    Channel speakingTo(BiPredicate<Who, Secret> those) {
        return new Channel(name, throughMacro, those, tellsPreferences, ask, shows);
    }

    /** The same, for mentor and mentee alone. */
    Channel forPair() {
        return speakingTo((who, secret) -> secret.bond().has(who));
    }

    /** The same, which tells these preferences, too. */
    Channel tellingPreferences(BiPredicate<Who, Secret> those) {
        return new Channel(name, throughMacro, speaksTo, those, ask, shows);
    }

    /** The same, where nobody is to learn anything. */
    Channel sayingNothing() {
        return speakingTo(NOBODY).tellingPreferences(NOBODY);
    }

    boolean mayTell(Who who, Scene scene, Secret secret) {
        BiPredicate<Who, Secret> those = secret.isOf(Item.Kind.PREFERENCES) ? tellsPreferences : speaksTo;
        return those.test(who, secret) && Oracle.tells(who, scene, secret, throughMacro);
    }

    boolean mustTell(Who who, Scene scene, Secret secret) {
        return mayTell(who, scene, secret) && shows.test(secret);
    }
}
