package dev.cairn.mentoring.calendar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.mentoring.calendar.CalendarAddress;
import dev.cairn.mentoring.calendar.CalendarAddresses;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ActiveObjectsCalendarAddressesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.123Z");

    @Parameter
    TestDatabase database;

    private final UserKey person = new UserKey("person-" + UUID.randomUUID());
    private final CalendarAddress none = new CalendarAddress(person, 1, null, null);
    private final CalendarAddress first = new CalendarAddress(person, 2, digest(), NOW);
    private final CalendarAddress second = new CalendarAddress(person, 3, digest(), NOW.plusSeconds(1));

    private static String digest() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    private CalendarAddresses addresses() {
        return CalendarsOn.table(database.ao());
    }

    private void replace(CalendarAddress before, CalendarAddress after) {
        database.commit(() -> addresses().replace(before, after));
    }

    @Test
    void keep_an_address_and_find_it_by_its_person_and_by_its_digest() {
        replace(none, first);

        assertThat(addresses().of(person)).contains(first);
        assertThat(addresses().find(String.valueOf(first.digest()))).contains(first);
        assertThat(addresses().of(new UserKey("nobody"))).isEmpty();
    }

    @Test
    void forget_an_address_that_another_took_the_place_of() {
        replace(none, first);
        replace(first, second);

        assertThat(addresses().of(person)).contains(second);
        assertThat(addresses().find(String.valueOf(first.digest()))).isEmpty();
    }

    @Test
    void keep_that_it_was_revoked() {
        CalendarAddress revoked = new CalendarAddress(person, 3, null, NOW);
        replace(none, first);
        replace(first, revoked);

        assertThat(addresses().of(person)).contains(revoked);
    }

    @Test
    void take_one_of_two_that_are_made_at_once() {
        replace(none, first);

        assertThatThrownBy(() -> database.transactions().guarded(() -> {
                    addresses().replace(none, new CalendarAddress(person, 2, digest(), NOW));
                    return true;
                }))
                .isInstanceOf(Conflict.class);
        assertThat(addresses().of(person)).contains(first);
    }

    @Test
    void refuse_one_in_place_of_what_two_others_have_replaced_since() {
        replace(none, first);
        replace(first, second);

        assertThatThrownBy(() -> database.transactions().guarded(() -> {
                    addresses().replace(none, new CalendarAddress(person, 2, digest(), NOW));
                    return true;
                }))
                .isInstanceOf(Conflict.class);
        assertThat(addresses().of(person)).contains(second);
    }
}
