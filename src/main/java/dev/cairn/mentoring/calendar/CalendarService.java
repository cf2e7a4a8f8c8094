package dev.cairn.mentoring.calendar;

import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.CheckInReader;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Step;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.Wording;
import dev.cairn.mentoring.shared.Wordings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;

/** A person's check-ins in their own calendar. What a calendar is told bears no word that anybody wrote. */
@Named
public class CalendarService {
    private static final String NAME = "dev.cairn.mentoring.calendar.name";

    private final CalendarAddresses addresses;
    private final CheckInReader checkIns;
    private final Agenda agenda;
    private final People people;
    private final Wordings wordings;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public CalendarService(
            CalendarAddresses addresses,
            CheckInReader checkIns,
            Agenda agenda,
            People people,
            Wordings wordings,
            Transactions transactions,
            Clock clock) {
        this.addresses = addresses;
        this.checkIns = checkIns;
        this.agenda = agenda;
        this.people = people;
        this.wordings = wordings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * An address that was just made.
     *
     * @param secret told this once
     */
    public record Made(CalendarAddress address, Secret secret) {}

    /** Whether this person's calendar can be read from outside. */
    public CalendarAddress address(UserKey person) {
        return addresses.of(person).orElseGet(() -> CalendarAddress.none(person));
    }

    /** Makes an address at which this person's calendar is read; one that was there before is good for nothing any more. */
    public Made make(UserKey person, Supplier<Input<Step>> nothing) {
        return transactions.retried(() -> {
            nothing.get().checked();
            CalendarAddress before = address(person);
            Secret secret = Secret.random();
            CalendarAddress after = before.with(secret, now());
            addresses.replace(before, after);
            return new Made(after, secret);
        });
    }

    /** Makes the address good for nothing; where there is none that stays so. */
    public void revoke(UserKey person, Expected expected, Supplier<Input<Step>> nothing) {
        transactions.guarded(() -> {
            CalendarAddress before = address(person);
            expected.check(before.revision());
            nothing.get().checked();
            if (before.isThere()) {
                addresses.replace(before, before.revoked(now()));
            }
            return true;
        });
    }

    /**
     * The calendar of the person whose address this is, in their language; four statements, and one more where somebody meets on the days of a cycle.
     *
     * @throws NotFound if it is nobody's, or not any more, or their account is gone
     */
    public String feed(Secret secret) {
        UserKey person = addresses
                .find(secret.digest())
                .map(CalendarAddress::person)
                .filter(key -> !people.withKey(key).isFormer())
                .orElseThrow(() -> new NotFound("calendar-not-found"));
        Wording words = wordings.of(person);
        return CalendarFile.of(words.text(NAME), agenda.events(checkIns.ofPerson(person), words));
    }

    /** One check-in as a file, for one of its pair. */
    public String file(CheckInId id, UserKey viewer) {
        SeenCheckIn seen = checkIns.get(id, viewer);
        Wording words = wordings.current();
        return CalendarFile.of(words.text(NAME), List.of(agenda.event(seen.pair(), seen.checkIn(), words)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
