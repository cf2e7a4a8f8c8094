package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Item;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One talk of a pair, from the day it is planned. What is written for it are its {@link Part}s, each with a revision of its own: people who write in
 * different fields never meet.
 *
 * @param revision counts the changes of what is here, from 1; what is written for it changes nothing of it
 * @param number of the check-ins of this mentorship, from 1, in the order in which they were planned
 * @param planned the day
 * @param moves from day to day, the first one first
 * @param playbook what it began with, which gives it its sections
 * @param closing null as long as it is open
 * @param page on which it stands, if somebody said so; it may be gone, and its title is for those who may view it
 * @param author who planned it
 */
public record CheckIn(
        CheckInId id,
        long revision,
        MentorshipId mentorship,
        int number,
        LocalDate planned,
        List<DateMove> moves,
        @Nullable Emphasis emphasis,
        Playbook playbook,
        @Nullable Closing closing,
        @Nullable PageId page,
        UserKey author,
        Instant createdAt)
        implements Item {
    /** The earlier day first, and of one day the one that was planned first. */
    public static final Comparator<CheckIn> BY_DAY =
            Comparator.comparing(CheckIn::planned).thenComparing(CheckIn::number);

    public CheckIn {
        if (number < 1) {
            throw new IllegalArgumentException("check-ins are numbered from 1");
        }
        moves = List.copyOf(moves);
    }

    /** A new one. */
    static CheckIn plan(
            MentorshipId mentorship,
            int number,
            LocalDate day,
            @Nullable Emphasis emphasis,
            Playbook playbook,
            UserKey by,
            Instant now) {
        return new CheckIn(
                CheckInId.random(), 1, mentorship, number, day, List.of(), emphasis, playbook, null, null, by, now);
    }

    /** The same as it begins, on a page. */
    CheckIn startedOn(@Nullable PageId first) {
        return new CheckIn(
                id,
                revision,
                mentorship,
                number,
                planned,
                moves,
                emphasis,
                playbook,
                closing,
                first,
                author,
                createdAt);
    }

    /** It is of the pair, and of nobody else. */
    @Override
    public Audience audience() {
        return Audience.PAIR;
    }

    public CheckInState state() {
        return closing == null ? CheckInState.OPEN : CheckInState.CLOSED;
    }

    public boolean isOpen() {
        return closing == null;
    }

    CheckIn closed(Closing how) {
        return new CheckIn(
                id, revision + 1, mentorship, number, planned, moves, emphasis, playbook, how, page, author, createdAt);
    }

    /** The day before it was moved for the first time. */
    LocalDate firstPlanned() {
        return moves.isEmpty() ? planned : moves.get(0).from();
    }

    /** The same day is no move. */
    CheckIn changed(CheckInChange change, UserKey by, Instant now) {
        LocalDate day = Objects.requireNonNullElse(change.planned().value(), planned);
        Stream<DateMove> moved =
                day.equals(planned) ? Stream.empty() : Stream.of(new DateMove(planned, day, change.reason(), by, now));
        return new CheckIn(
                id,
                revision + 1,
                mentorship,
                number,
                day,
                Stream.concat(moves.stream(), moved).toList(),
                change.emphasis().or(emphasis),
                playbook,
                closing,
                change.page().or(page),
                author,
                createdAt);
    }

    boolean saysTheSameAs(CheckIn other) {
        return planned.equals(other.planned) && emphasis == other.emphasis && Objects.equals(page, other.page);
    }

    /** Its moves, as they are kept. */
    public State movesState() {
        return State.of(Map.of("moves", moveMembers()));
    }

    /** The moves of {@link #movesState}. */
    public static List<DateMove> moves(State state) {
        return state.states("moves").stream().map(DateMove::from).toList();
    }

    /** As the journal has it after a change. */
    State journalled() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("number", number);
        members.put("planned", planned);
        members.put("emphasis", emphasis);
        members.put("playbook", playbook.edition().members());
        members.put("state", state());
        members.put("pageId", page == null ? null : page.toString());
        members.put("moves", moveMembers());
        members.put("closing", closing == null ? null : closing.members());
        return State.of(members);
    }

    private List<Map<String, @Nullable Object>> moveMembers() {
        return moves.stream().map(DateMove::members).toList();
    }
}
