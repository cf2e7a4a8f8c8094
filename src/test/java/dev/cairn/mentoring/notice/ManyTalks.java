package dev.cairn.mentoring.notice;

import static dev.cairn.mentoring.fixture.Changes.sent;

import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Setting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Many mentorships of one mentor with a check-in each, all on one day.
 *
 * @param mentor who wants one mail a day
 */
public record ManyTalks(World world, String mentor, LocalDate day) {
    public static ManyTalks of(World world, int mentorships, LocalDate day) {
        String mentor = "mentor" + UUID.randomUUID();
        Talks talks = new Talks(world);
        for (int number = 0; number < mentorships; number++) {
            Mentorship pair = world.aMentorship()
                    .of("mentee" + number + mentor)
                    .with(mentor)
                    .active()
                    .mentorship();
            talks.planned(pair, day);
        }
        world.notices()
                .preferences()
                .change(
                        KnownPeople.keyOf(mentor),
                        Expected.revision(1),
                        sent(new NoticePreferencesChange(Setting.to(MailChoice.DIGEST))));
        world.clock().set(day);
        return new ManyTalks(world, mentor, day);
    }

    /** A run at noon of that day. */
    public int mail() {
        Instant noon = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return world.notices().mailing().run(noon);
    }
}
