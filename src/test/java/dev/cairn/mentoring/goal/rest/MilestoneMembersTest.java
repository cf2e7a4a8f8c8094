package dev.cairn.mentoring.goal.rest;

import static dev.cairn.mentoring.shared.rest.Bodies.faults;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MilestoneMembersTest {
    private final AtomicInteger lookups = new AtomicInteger();
    private final PeopleInJson people = new PeopleInJson(new People() {
        @Override
        public Optional<Person> named(String username) {
            lookups.incrementAndGet();
            return Optional.of(new Person(new UserKey(username + "-key"), username, username));
        }

        @Override
        public Map<UserKey, Person> withKeys(Collection<UserKey> keys) {
            return Map.of();
        }
    });

    @Test
    void too_many_owners_are_not_looked_up_one_by_one() {
        String crowd = String.join(",", Collections.nCopies(11, "'ann'"));

        assertThat(faults("{'owners':[" + crowd + "]}", members -> MilestoneMembers.change(members, people)))
                .containsExactly("owners: too-many");
        assertThat(lookups).hasValue(0);
    }
}
