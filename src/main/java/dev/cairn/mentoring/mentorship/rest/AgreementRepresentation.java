package dev.cairn.mentoring.mentorship.rest;

import dev.cairn.mentoring.mentorship.Agreement;
import dev.cairn.mentoring.mentorship.Commitment;
import dev.cairn.mentoring.mentorship.Said;
import dev.cairn.mentoring.mentorship.SeenAgreement;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import dev.cairn.mentoring.shared.rest.Written;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An agreement in JSON, which its pair alone is given.
 *
 * @param suggested the words of the space, where the pair has none of its own
 * @param changedBy null as long as nothing was written
 */
public record AgreementRepresentation(
        UUID mentorshipId,
        long revision,
        @Nullable String observation,
        List<WordRepresentation> words,
        List<CommitmentRepresentation> commitments,
        SuggestedRepresentation suggested,
        @Nullable PersonRepresentation changedBy,
        @Nullable Instant changedAt,
        List<String> can) {

    /** A promise, who worded it so, and when. */
    public record CommitmentRepresentation(
            String side,
            String what,
            @Nullable String measure,
            @Nullable String ifNeglected,
            PersonRepresentation by,
            Instant at) {}

    static AgreementRepresentation of(SeenAgreement seen, Function<UserKey, PersonRepresentation> people) {
        Agreement agreement = seen.agreement();
        UserKey changedBy = agreement.changedBy();
        return new AgreementRepresentation(
                agreement.mentorship().value(),
                agreement.revision(),
                agreement.observation(),
                WordRepresentation.of(agreement.vocabulary(), people),
                agreement.commitments().stream()
                        .map(said -> commitment(said, people))
                        .toList(),
                SuggestedRepresentation.of(seen.suggested(), people),
                changedBy == null ? null : people.apply(changedBy),
                agreement.changedAt(),
                seen.mayEdit() ? List.of("edit") : List.of());
    }

    private static CommitmentRepresentation commitment(
            Said<Commitment> said, Function<UserKey, PersonRepresentation> people) {
        Commitment commitment = said.content();
        return new CommitmentRepresentation(
                Written.word(commitment.side()),
                commitment.what(),
                commitment.measure(),
                commitment.ifNeglected(),
                people.apply(said.by()),
                said.at());
    }
}
