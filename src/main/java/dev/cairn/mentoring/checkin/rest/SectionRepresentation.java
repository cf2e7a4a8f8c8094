package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import dev.cairn.mentoring.shared.rest.Written;
import java.util.List;
import java.util.function.Function;

/** A section of a check-in in JSON: its fields, and in each what was shared. */
public record SectionRepresentation(String id, String kind, boolean required, List<PartRepresentation> parts) {
    static List<SectionRepresentation> of(SeenCheckIn seen, Function<UserKey, PersonRepresentation> people) {
        return seen.playbook().sections().stream()
                .map(section -> new SectionRepresentation(
                        section.id(),
                        Written.word(section.kind()),
                        section.isRequired(),
                        section.fields().stream()
                                .flatMap(field -> field.writers().stream().map(writer -> seen.part(field, writer)))
                                .map(part -> PartRepresentation.of(part, people))
                                .toList()))
                .toList();
    }
}
