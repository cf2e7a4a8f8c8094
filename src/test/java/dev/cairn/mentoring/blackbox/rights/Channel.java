package dev.cairn.mentoring.blackbox.rights;

import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * One way in which something could be learnt.
 *
 * @param throughMacro whether a macro speaks; macros serve anonymous readers, and know nothing of a home page in the trash
 * @param silent whether it says nothing to anyone, however much they may know
 * @param ask what this person is answered
 * @param shows which fields it is to show to those who may know them; the others it may leave out
 * @param toReaders whether it speaks with those who are not of the pair
 */
record Channel(
        String name,
        boolean throughMacro,
        boolean silent,
        boolean toReaders,
        BiFunction<World, Who, String> ask,
        Predicate<Secret> shows) {

    static Channel rest(String name, BiFunction<World, Who, String> ask, Predicate<Secret> shows) {
        return new Channel(name, false, false, true, ask, shows);
    }

    static Channel macro(String name, BiFunction<World, Who, String> ask, Predicate<Secret> shows) {
        return new Channel(name, true, false, true, ask, shows);
    }

    /** The same for the pair alone. */
    Channel forPair() {
        return new Channel(name, throughMacro, silent, false, ask, shows);
    }

    /** The same, where nobody is to learn anything. */
    Channel saysNothing() {
        return new Channel(name, throughMacro, true, toReaders, ask, shows);
    }

    boolean mayTell(Who who, Scene scene, Secret secret) {
        return !silent && (toReaders || secret.bond().has(who)) && Oracle.tells(who, scene, secret, throughMacro);
    }

    boolean mustTell(Who who, Scene scene, Secret secret) {
        return mayTell(who, scene, secret) && shows.test(secret);
    }
}
