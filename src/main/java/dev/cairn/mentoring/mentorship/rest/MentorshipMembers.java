package dev.cairn.mentoring.mentorship.rest;

import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.mentorship.MentorshipChange;
import dev.cairn.mentoring.mentorship.NewMentorship;
import dev.cairn.mentoring.mentorship.NewReview;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.rest.JsonMembers;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what callers send about mentorships. */
final class MentorshipMembers {
    private MentorshipMembers() {}

    static NewMentorship start(JsonMembers members, PeopleInJson people) {
        return new NewMentorship(
                people.person(members, "mentor").value(),
                people.person(members, "mentee").value(),
                home(members),
                change(members));
    }

    static MentorshipChange change(JsonMembers members) {
        Setting<SuccessSettings> success = members.object("success", SuccessSettings::of);
        SuccessSettings parts = success.value() != null
                ? success.value()
                : success.present() ? SuccessSettings.CLEARED : SuccessSettings.ABSENT;
        return new MentorshipChange(
                members.prose("purpose"),
                parts.skills(),
                parts.routines(),
                parts.outcomes(),
                members.prose("careerAim"),
                members.object("cadence", MentorshipMembers::cadence),
                members.date("start"),
                members.date("plannedEnd"));
    }

    static NewReview review(JsonMembers members) {
        return new NewReview(
                members.prose("note").value(), members.date("nextOn").value());
    }

    static @Nullable PageId home(JsonMembers members) {
        return members.<PageId>member("pageId", (field, value) -> {
                    Optional<PageId> page = pageId(value);
                    return page.isPresent() ? page : members.fault(field, "not-a-page-id");
                })
                .value();
    }

    /** Confluence writes ids as strings of digits; a number is as clear. */
    private static Optional<PageId> pageId(Object value) {
        boolean whole = value instanceof Integer || value instanceof Long || value instanceof String;
        String digits = whole ? value.toString() : "";
        return digits.matches("[1-9][0-9]{0,17}") ? Optional.of(new PageId(Long.parseLong(digits))) : Optional.empty();
    }

    private static @Nullable Cadence cadence(JsonMembers members) {
        boolean inWeeks = members.has("every");
        boolean inCycle = members.has("cycle");
        boolean inMonth = members.has("week") || members.has("weekday");
        Long every = members.number("every", 1, 26).value();
        Long week = members.number("week", -1, 4).value();
        DayOfWeek weekday = members.word("weekday", DayOfWeek.class).value();
        UUID cycle = members.id("cycle").value();
        if (Stream.of(inWeeks, inMonth, inCycle).filter(one -> one).count() != 1 || week != null && week == 0) {
            members.fault("cadence", "no-such-cadence");
            return null;
        }
        if (every != null) {
            return new Cadence.EveryWeeks(every.intValue());
        }
        if (week != null && weekday != null) {
            return new Cadence.Monthly(week.intValue(), weekday);
        }
        if (cycle != null) {
            return new Cadence.OfCycle(cycle);
        }
        members.require(
                inWeeks ? new String[] {"every"} : inCycle ? new String[] {"cycle"} : new String[] {"week", "weekday"});
        return null;
    }

    private record SuccessSettings(Setting<String> skills, Setting<String> routines, Setting<String> outcomes) {
        static final SuccessSettings ABSENT = new SuccessSettings(Setting.absent(), Setting.absent(), Setting.absent());
        static final SuccessSettings CLEARED =
                new SuccessSettings(Setting.to(null), Setting.to(null), Setting.to(null));

        static SuccessSettings of(JsonMembers members) {
            return new SuccessSettings(members.prose("skills"), members.prose("routines"), members.prose("outcomes"));
        }
    }
}
