package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInItem;
import dev.cairn.mentoring.checkin.CheckInStep;
import dev.cairn.mentoring.checkin.Closing;
import dev.cairn.mentoring.checkin.Confirmation;
import dev.cairn.mentoring.checkin.Desk;
import dev.cairn.mentoring.checkin.Note;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.checkin.SeenCheckInItem;
import dev.cairn.mentoring.checkin.Standing;
import dev.cairn.mentoring.checkin.Writer;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.AudienceView;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts into words how far a pair is with closing a check-in, and what stands below one that is closed. */
final class ClosingComposer {
    private final SeenCheckIn seen;
    private final CheckIn checkIn;
    private final PlaybookWords playbook;
    private final @Nullable Desk desk;
    private final Map<UserKey, Person> people;
    private final Words words;
    private final String mentee;
    private final String mentor;
    private final String partner;
    private final String page;

    /**
     * @param desk null where nothing can be written, as on paper
     * @param page on which it is drawn; null where that is none that was saved
     */
    ClosingComposer(
            SeenCheckIn seen,
            PlaybookWords playbook,
            @Nullable Desk desk,
            @Nullable PageId page,
            Map<UserKey, Person> people,
            Words words) {
        this.seen = seen;
        this.checkIn = seen.checkIn();
        this.playbook = playbook;
        this.desk = desk;
        this.page = page == null ? "" : page.toString();
        this.people = people;
        this.words = words;
        Mentorship mentorship = seen.pair().mentorship();
        this.mentee = name(mentorship.menteeKey());
        this.mentor = name(mentorship.mentorKey());
        this.partner = name(
                mentorship.otherThan(Objects.requireNonNull(seen.pair().sight().viewer())));
    }

    ClosingView open(String id, Standing standing) {
        return view(
                id,
                standing.fingerprint().toString(),
                words.text("check-in.closing"),
                standingLines(standing),
                standing.hasManyAdjustments()
                        ? words.text("check-in.closing.many-adjustments", standing.adjustments())
                        : "",
                standing.nextSteps().isEmpty(),
                steps(standing),
                List.of());
    }

    ClosingView closed(String id, Closing closing, List<SeenCheckInItem> notes) {
        List<ActionView> steps = new ArrayList<>();
        if (desk != null && seen.can().contains(CheckInStep.ADD_NOTE)) {
            steps.add(
                    ActionView.asking("add-note", words.text("check-in.note.add"), ActionView.PLAIN, "check-in-note"));
        }
        if (desk != null && !page.isEmpty()) {
            steps.add(ActionView.asking(
                    "write-snapshot", words.text("check-in.snapshot.write"), ActionView.SUBTLE, "check-in-snapshot"));
        }
        return view(
                id,
                "",
                words.text("check-in.closed"),
                List.of(
                        words.text("check-in.closed.by", words.day(closing.at()), name(closing.by())),
                        nextSteps(closing.nextSteps(), "check-in.closed.")),
                "",
                false,
                steps,
                notes.stream().map(this::note).toList());
    }

    private ClosingView view(
            String id,
            String fingerprint,
            String title,
            List<String> lines,
            String warning,
            boolean needsNextStep,
            List<ActionView> steps,
            List<NoteView> notes) {
        return new ClosingView(
                id,
                checkIn.id().toString(),
                String.valueOf(checkIn.revision()),
                fingerprint,
                page,
                title,
                lines,
                warning,
                needsNextStep,
                steps,
                drafts(),
                notes,
                AudienceView.ofPair(words, mentee, mentor),
                AudienceView.ofAuthor(words));
    }

    private List<String> standingLines(Standing standing) {
        List<String> lines = new ArrayList<>();
        standing.confirmation(standing.self())
                .map(own -> words.text(
                        standing.isCurrent(own) ? "check-in.closing.own" : "check-in.closing.own-earlier",
                        words.day(own.at())))
                .ifPresent(lines::add);
        lines.add(ofPartner(standing));
        lines.add(nextSteps(standing.nextSteps().size(), "check-in.closing."));
        if (!standing.untouched().isEmpty()) {
            lines.add(words.text(
                    "check-in.closing.untouched",
                    standing.untouched().stream().map(playbook::title).collect(Collectors.joining(" \u00b7 "))));
        }
        if (standing.self() == Writer.MENTOR) {
            standing.mentorShare().ifPresent(share -> lines.add(words.text("check-in.closing.mentor-share", share)));
        }
        if (!standing.entrusted().isEmpty()) {
            lines.add(words.text(
                    "check-in.closing.entrusted",
                    standing.entrusted().stream().map(this::name).collect(Collectors.joining(", "))));
        }
        return lines;
    }

    private String ofPartner(Standing standing) {
        Optional<Confirmation> theirs = standing.confirmation(standing.partner());
        if (standing.alone()) {
            return words.text("check-in.closing.alone");
        }
        return theirs.map(one -> words.text(
                        standing.isCurrent(one) ? "check-in.closing.theirs" : "check-in.closing.theirs-earlier",
                        partner,
                        words.day(one.at())))
                .orElseGet(() -> words.text("check-in.closing.not-theirs", partner));
    }

    private String nextSteps(int number, String state) {
        return number == 0 ? words.text(state + "no-next-steps") : words.text(state + "next-steps", number);
    }

    private List<ActionView> steps(Standing standing) {
        if (desk == null) {
            return List.of();
        }
        List<ActionView> steps = new ArrayList<>();
        boolean waitsForOwn = standing.alone()
                || standing.confirmation(standing.partner())
                        .filter(standing::isCurrent)
                        .isPresent();
        Optional<Confirmation> own = standing.confirmation(standing.self());
        if (waitsForOwn) {
            steps.add(ActionView.asking(
                    "close-check-in", words.text("check-in.close"), ActionView.PRIMARY, "close-check-in"));
        } else if (own.filter(standing::isCurrent).isEmpty()) {
            steps.add(ActionView.atOnce("confirm-check-in", words.text("check-in.confirm"), ActionView.PLAIN));
        }
        if (own.isPresent()) {
            steps.add(ActionView.atOnce("withdraw-confirmation", words.text("check-in.withdraw"), ActionView.SUBTLE));
        }
        return steps;
    }

    /** Their own, in the order of the talk. */
    private List<LeftDraftView> drafts() {
        if (desk == null) {
            return List.of();
        }
        Desk own = desk;
        return seen.playbook().sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> own.writer(field).isPresent())
                .flatMap(
                        field -> Optional.ofNullable(own.draft(field).text())
                                .map(text -> new LeftDraftView(playbook.ask(field), text))
                                .stream())
                .toList();
    }

    private NoteView note(SeenCheckInItem seenNote) {
        CheckInItem<Note> note = seenNote.item().as(Note.class);
        return new NoteView(
                words.text("check-in.by", name(note.author()), words.moment(note.createdAt())),
                note.content().text());
    }

    private String name(UserKey key) {
        return words.name(people.getOrDefault(key, Person.former(key)));
    }
}
