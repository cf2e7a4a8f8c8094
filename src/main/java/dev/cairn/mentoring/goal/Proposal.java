package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change of an agreed goal that one of the pair proposes and the other decides (R18, R99, R100). It stays, whatever became of it.
 *
 * @param changes what differs; of an accepted one what differed when it was accepted
 * @param decidedBy who accepted, refused or withdrew it, at {@code decidedAt}; null while it is open
 * @param refusedBecause null unless it was refused
 */
public record Proposal(
        ProposalType type,
        List<Difference> changes,
        Grounds grounds,
        ProposalState state,
        @Nullable UserKey decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String refusedBecause)
        implements Content {
    public Proposal {
        changes = List.copyOf(changes);
    }

    /**
     * Why somebody would change a goal.
     *
     * @param assumption what it rests on
     * @param revisitOn the day to look at it again
     * @param team what has changed around the team (R101), and so on for {@code resources} and one's own {@code interest}
     */
    public record Grounds(
            String reason,
            @Nullable String assumption,
            @Nullable LocalDate revisitOn,
            @Nullable String team,
            @Nullable String resources,
            @Nullable String interest) {}

    static Proposal open(ProposalType type, List<Difference> changes, Grounds grounds) {
        return new Proposal(type, changes, grounds, ProposalState.OPEN, null, null, null);
    }

    Proposal accepted(List<Difference> differed, UserKey by, Instant at) {
        return new Proposal(type, differed, grounds, ProposalState.ACCEPTED, by, at, null);
    }

    Proposal refused(UserKey by, Instant at, String because) {
        return new Proposal(type, changes, grounds, ProposalState.REFUSED, by, at, because);
    }

    Proposal withdrawn(UserKey by, Instant at) {
        return new Proposal(type, changes, grounds, ProposalState.WITHDRAWN, by, at, null);
    }

    public boolean isOpen() {
        return state == ProposalState.OPEN;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.PROPOSAL;
    }

    @Override
    public Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("type", type);
        members.put("changes", changes.stream().map(Difference::members).toList());
        members.put("reason", grounds.reason());
        members.put("assumption", grounds.assumption());
        members.put("revisitOn", grounds.revisitOn());
        members.put("team", grounds.team());
        members.put("resources", grounds.resources());
        members.put("interest", grounds.interest());
        members.put("state", state);
        members.put("decidedBy", decidedBy);
        members.put("decidedAt", decidedAt);
        members.put("refusedBecause", refusedBecause);
        return members;
    }

    static Proposal from(State stored) {
        String decidedBy = stored.text("decidedBy");
        String decidedAt = stored.text("decidedAt");
        return new Proposal(
                State.sure(stored.constant("type", ProposalType.class)),
                stored.states("changes").stream().map(Difference::from).toList(),
                new Grounds(
                        State.sure(stored.text("reason")),
                        stored.text("assumption"),
                        stored.day("revisitOn"),
                        stored.text("team"),
                        stored.text("resources"),
                        stored.text("interest")),
                State.sure(stored.constant("state", ProposalState.class)),
                decidedBy == null ? null : new UserKey(decidedBy),
                decidedAt == null ? null : Instant.parse(decidedAt),
                stored.text("refusedBecause"));
    }

    /** What is proposed between the two is nobody else's. */
    @Override
    public Optional<Outline> outline() {
        return Optional.empty();
    }
}
