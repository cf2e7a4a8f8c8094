package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.people.People;
import dev.cairn.sandbox.people.Person;

/** Says who a user key belongs to. */
final class Names {
    private final People people;
    private final Visit visit;

    Names(Site site, Visit visit) {
        this.people = site.content().people();
        this.visit = visit;
    }

    /** The full name, or that nobody or someone unknown it was. */
    String of(String userKey) {
        if (userKey.isEmpty()) {
            return Wording.text(visit.locale(), "anonymous");
        }
        return people.byKey(userKey)
                .map(Person::getFullName)
                .orElseGet(() -> Wording.text(visit.locale(), "unknown-user", userKey));
    }
}
