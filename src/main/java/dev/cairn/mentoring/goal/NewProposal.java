package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Invalid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody proposes for an agreed goal.
 *
 * @param goal the fields that are to change
 * @param type a plain change if null
 */
public record NewProposal(
        GoalChange goal,
        @Nullable ProposalType type,
        @Nullable String reason,
        @Nullable String assumption,
        @Nullable LocalDate revisitOn,
        @Nullable String team,
        @Nullable String resources,
        @Nullable String interest) {
    /**
     * @param notBefore the mentorship's start
     * @throws Invalid if anything is wrong with it, or it would change nothing
     */
    Proposal of(GoalContent before, Faults faults, LocalDate notBefore) {
        GoalContent after = goal.applyTo(before, true, faults, notBefore);
        faults.addIf(reason == null, "reason", "required");
        faults.check();
        List<Difference> changes = Difference.between(before, after);
        if (changes.isEmpty()) {
            throw new Invalid("proposal-changes-nothing");
        }
        return Proposal.open(
                Objects.requireNonNullElse(type, ProposalType.CHANGE),
                changes,
                new Proposal.Grounds(Objects.requireNonNull(reason), assumption, revisitOn, team, resources, interest));
    }
}
