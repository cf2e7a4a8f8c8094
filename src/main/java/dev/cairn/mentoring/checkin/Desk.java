package dev.cairn.mentoring.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one of the pair has before them while they prepare a check-in. It is theirs alone.
 *
 * @param drafts their own, in no promised order
 * @param today the day on which they look at it
 */
public record Desk(SeenCheckIn seen, List<Draft> drafts, LocalDate today) {
    public Desk {
        drafts = List.copyOf(drafts);
        if (!drafts.stream().allMatch(draft -> seen.pair().sight().isViewer(draft.author()))) {
            throw new IllegalArgumentException("drafts are shown to their author alone");
        }
    }

    /** As whom they write in a field; empty if it is not theirs. */
    public Optional<Writer> writer(Field field) {
        return field.writer(seen.pair().sight());
    }

    /** What they are writing in a field of theirs; blank where nothing is. */
    public Draft draft(Field field) {
        return drafts.stream()
                .filter(draft -> draft.field().equals(field.id()))
                .findFirst()
                .orElseGet(() -> Draft.blank(
                        seen.checkIn(),
                        field,
                        Objects.requireNonNull(seen.pair().sight().viewer())));
    }

    /** Whether they may share in a field of theirs today, or the mentee begins. */
    public boolean isTheirTurn(Field field) {
        return writer(field)
                .filter(writer -> seen.isTurnOf(writer, field, today))
                .isPresent();
    }
}
