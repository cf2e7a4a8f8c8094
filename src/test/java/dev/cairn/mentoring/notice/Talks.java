package dev.cairn.mentoring.notice;

import static dev.cairn.mentoring.fixture.Changes.sent;

import dev.cairn.mentoring.checkin.Assent;
import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInChange;
import dev.cairn.mentoring.checkin.Field;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.checkin.Writer;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;

/** What pairs do with their check-ins, by the steps that people take. */
final class Talks {
    private final World world;

    Talks(World world) {
        this.world = world;
    }

    CheckIn planned(Mentorship mentorship, LocalDate day) {
        return world.planning()
                .plan(mentorship.id(), mentorship.menteeKey(), sent(on(day)))
                .checkIn();
    }

    CheckIn moved(CheckIn from, UserKey by, LocalDate day) {
        return world.planning()
                .change(from.id(), by, Expected.revision(from.revision()), sent(on(day)))
                .checkIn();
    }

    void shared(CheckIn checkIn, UserKey by, String field, String text) {
        SeenCheckIn seen = world.checkIns().get(checkIn.id(), by);
        Field known = seen.playbook().field(field).orElseThrow();
        Writer writer = known.writer(seen.pair().sight()).orElseThrow();
        world.preparation()
                .share(
                        checkIn.id(),
                        field,
                        by,
                        Expected.revision(seen.part(known, writer).revision()),
                        sent(text));
    }

    /** As it stands; it is said that there are no next steps. */
    void confirmed(CheckIn checkIn, UserKey by) {
        SeenCheckIn seen = world.checkIns().get(checkIn.id(), by);
        Assent assent = new Assent(Setting.to(world.closing().standing(seen).fingerprint()), true);
        world.closing()
                .confirm(checkIn.id(), by, Expected.revision(seen.checkIn().revision()), sent(assent));
    }

    private static CheckInChange on(LocalDate day) {
        return new CheckInChange(Setting.to(day), Setting.absent(), null);
    }
}
