package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.audience.Sights;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Starts mentorships: one of the two asks the other, on a page that they may edit and the other may view. */
@Named
public class MentorshipStart {
    private final Mentorships mentorships;
    private final Texts texts;
    private final Sights sights;
    private final People people;
    private final MentorshipRecorder recorder;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public MentorshipStart(
            Mentorships mentorships,
            Texts texts,
            Sights sights,
            People people,
            MentorshipRecorder recorder,
            Transactions transactions,
            Clock clock) {
        this.mentorships = mentorships;
        this.texts = texts;
        this.sights = sights;
        this.people = people;
        this.recorder = recorder;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Proposes a mentorship.
     *
     * @throws dev.cairn.mentoring.shared.Invalid if the caller is not one of the two, or is both, or a person or the page will not do
     * @throws dev.cairn.mentoring.shared.Conflict {@code page-taken} if the page is home to an open mentorship
     */
    public SeenMentorship start(UserKey by, Supplier<Input<NewMentorship>> input) {
        return transactions.retried(() -> {
            Input<NewMentorship> read = input.get();
            checkPair(read, by);
            LocalDate start = startOf(read.value().content());
            checkDates(read, start);
            NewMentorship asked = read.checked();
            UserKey mentor = asked.mentor() == null ? by : asked.mentor();
            UserKey mentee = asked.mentee() == null ? by : asked.mentee();
            PageId page = Objects.requireNonNull(asked.page());
            String space = recorder.checkHome(page, by, by.equals(mentor) ? mentee : mentor);
            recorder.checkCadence(null, asked.content().cadence().value(), space, read.faults());
            read.checked();
            recorder.takePage(page);
            recorder.checkFree(page, null);
            return save(by, new Mentor(mentor), new Mentee(mentee), page, space, start, asked.content());
        });
    }

    private SeenMentorship save(
            UserKey by,
            Mentor mentor,
            Mentee mentee,
            PageId page,
            String space,
            LocalDate start,
            MentorshipChange content) {
        Mentorship mentorship = new Mentorship(
                MentorshipId.random(),
                1,
                1,
                mentor,
                mentee,
                by,
                Stage.PROPOSED,
                page,
                space,
                content.cadence().value(),
                start,
                content.plannedEnd().value(),
                PlanReview.NONE,
                clock.instant());
        Charter charter = content.applyTo(Charter.BLANK);
        recorder.record(mentorship, charter, by, "proposed", null);
        mentorships.add(mentorship);
        texts.replace(mentorship.id().value(), mentorship.id().value(), Map.of(), charter.texts());
        return new SeenMentorship(mentorship, sights.of(by, mentorship), charter);
    }

    private void checkPair(Input<NewMentorship> read, UserKey by) {
        Faults faults = read.faults();
        NewMentorship asked = read.value();
        faults.addIf(asked.page() == null, "pageId", "required");
        if (faults.has("mentor") || faults.has("mentee")) {
            return;
        }
        if (asked.mentor() == null && asked.mentee() == null) {
            faults.add("mentor", "other-person-required");
            return;
        }
        boolean callerIsMentor = isCaller(asked.mentor(), by, asked.mentee());
        boolean callerIsMentee = isCaller(asked.mentee(), by, asked.mentor());
        String named = asked.mentor() == null ? "mentee" : "mentor";
        if (callerIsMentor && callerIsMentee
                || by.equals(asked.mentor()) && asked.mentee() == null
                || by.equals(asked.mentee()) && asked.mentor() == null) {
            faults.add(named, "not-with-oneself");
        } else if (!callerIsMentor && !callerIsMentee) {
            faults.add(named, "caller-must-be-one-of-the-two");
        } else {
            checkOther(callerIsMentor ? "mentee" : "mentor", callerIsMentor ? asked.mentee() : asked.mentor(), faults);
        }
    }

    private static boolean isCaller(@Nullable UserKey named, UserKey by, @Nullable UserKey otherNamed) {
        return named == null ? otherNamed != null : named.equals(by);
    }

    private void checkOther(String field, @Nullable UserKey other, Faults faults) {
        faults.addIf(other == null || people.withKey(other).isFormer(), field, "unknown-person");
    }

    private static void checkDates(Input<NewMentorship> read, LocalDate start) {
        LocalDate end = read.value().content().plannedEnd().value();
        read.faults().addIf(end != null && end.isBefore(start), "plannedEnd", "end-before-start");
    }

    private LocalDate startOf(MentorshipChange content) {
        LocalDate start = content.start().value();
        return start == null ? LocalDate.now(clock) : start;
    }
}
