package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.SeenMentorship;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A check-in as one of its pair sees it.
 *
 * @param pair never seen by anybody else
 * @param parts what was ever shared, in no promised order; empty in lists
 */
public record SeenCheckIn(CheckIn checkIn, SeenMentorship pair, List<Part> parts) {
    public SeenCheckIn {
        pair.sight().checkOfPair();
        parts = List.copyOf(parts);
    }

    public Playbook playbook() {
        return checkIn.playbook();
    }

    /** The same after a part of it was written. */
    SeenCheckIn with(CheckIn after, Part written) {
        List<Part> others =
                parts.stream().filter(part -> !part.id().equals(written.id())).toList();
        return new SeenCheckIn(
                after, pair, Stream.concat(others.stream(), Stream.of(written)).toList());
    }

    /** What stands in a field; blank where nothing was shared. */
    public Part part(Field field, Writer writer) {
        return parts.stream()
                .filter(part -> part.isOf(field, writer))
                .findFirst()
                .orElseGet(() -> Part.blank(checkIn, field, writer));
    }

    /** Whether this one may share in a field of theirs on this day: the mentee begins each section, until the day has come (R27). */
    boolean isTurnOf(Writer writer, Field field, LocalDate today) {
        return writer != Writer.MENTOR
                || !field.writers().contains(Writer.MENTEE)
                || menteeHasBegun(field)
                || !today.isBefore(checkIn.planned());
    }

    /** Whether the mentee has shared anything in the section of this field, after which the mentor's fields there open (R27). */
    private boolean menteeHasBegun(Field field) {
        return playbook().sectionOf(field).fields().stream()
                .anyMatch(one -> part(one, Writer.MENTEE).text() != null);
    }

    /** How far this person has come with what is theirs to share; told by what was shared, never by drafts. */
    public Preparation preparation() {
        return Preparation.of(this);
    }

    /** The field with this id, if the playbook has it. */
    Optional<Field> field(String id) {
        return playbook().field(id);
    }

    /** The steps that this person may take now. */
    public Set<CheckInStep> can() {
        return CheckInStep.openTo(pair, checkIn);
    }
}
