package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.audience.Bond;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The bond of one mentor and one mentee. Its long texts are its {@link Charter}.
 *
 * @param revision counts its changes, from 1
 * @param planRevision counts the changes of how its goals hang together: order, parents, what was deleted
 * @param proposedBy the one of the two who asked the other
 * @param homePage a page is home to at most one open mentorship
 * @param spaceKey where the home page was when last heard of: an index for lists, never a right, never shown
 * @param start the day from which it counts
 * @param review of its plan as a whole
 */
public record Mentorship(
        MentorshipId id,
        long revision,
        long planRevision,
        Mentor mentor,
        Mentee mentee,
        UserKey proposedBy,
        Stage stage,
        PageId homePage,
        String spaceKey,
        @Nullable Cadence cadence,
        LocalDate start,
        @Nullable LocalDate plannedEnd,
        PlanReview review,
        Instant createdAt)
        implements Bond {
    public Mentorship {
        if (mentor.key().equals(mentee.key())) {
            throw new IllegalArgumentException("nobody mentors themselves");
        }
        if (plannedEnd != null && plannedEnd.isBefore(start)) {
            throw new IllegalArgumentException("the planned end comes before the start");
        }
    }

    @Override
    public UserKey mentorKey() {
        return mentor.key();
    }

    @Override
    public UserKey menteeKey() {
        return mentee.key();
    }

    /** The one of the pair who was asked. */
    public UserKey askedPerson() {
        return proposedBy.equals(mentorKey()) ? menteeKey() : mentorKey();
    }

    public boolean isOfPair(UserKey person) {
        return person.equals(menteeKey()) || person.equals(mentorKey());
    }

    public UserKey otherThan(UserKey person) {
        return person.equals(mentorKey()) ? menteeKey() : mentorKey();
    }

    Mentorship in(Stage next) {
        return as(revision + 1, next, homePage, spaceKey, cadence, start, plannedEnd, review);
    }

    Mentorship at(PageId page, String space) {
        return as(revision + 1, stage, page, space, cadence, start, plannedEnd, review);
    }

    Mentorship with(@Nullable Cadence newCadence, LocalDate newStart, @Nullable LocalDate newPlannedEnd) {
        return as(revision + 1, stage, homePage, spaceKey, newCadence, newStart, newPlannedEnd, review);
    }

    Mentorship with(PlanReview newReview) {
        return as(revision + 1, stage, homePage, spaceKey, cadence, start, plannedEnd, newReview);
    }

    /** As the journal tells it after one of its changes; its home page and the space of that stay those of now. */
    Mentorship after(long change, State state) {
        State rhythm = state.inner("cadence");
        return as(
                change,
                State.sure(state.constant("stage", Stage.class)),
                homePage,
                spaceKey,
                rhythm == null ? null : Cadence.of(rhythm),
                State.sure(state.day("start")),
                state.day("plannedEnd"),
                new PlanReview(state.day("reviewedOn"), state.day("nextReviewOn")));
    }

    /** The same, as its next revision. */
    Mentorship again() {
        return with(review);
    }

    private Mentorship as(
            long newRevision,
            Stage newStage,
            PageId newHomePage,
            String newSpaceKey,
            @Nullable Cadence newCadence,
            LocalDate newStart,
            @Nullable LocalDate newPlannedEnd,
            PlanReview newReview) {
        return new Mentorship(
                id,
                newRevision,
                planRevision,
                mentor,
                mentee,
                proposedBy,
                newStage,
                newHomePage,
                newSpaceKey,
                newCadence,
                newStart,
                newPlannedEnd,
                newReview,
                createdAt);
    }

    /** After its goals were rearranged. */
    public Mentorship withPlanRearranged() {
        return new Mentorship(
                id,
                revision,
                planRevision + 1,
                mentor,
                mentee,
                proposedBy,
                stage,
                homePage,
                spaceKey,
                cadence,
                start,
                plannedEnd,
                review,
                createdAt);
    }
}
