package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.checkin.Difference;
import dev.cairn.mentoring.shared.rest.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing in which a version of a playbook is otherwise, in JSON. */
public record DifferenceRepresentation(
        String what,
        String sectionId,
        @Nullable String title,
        @Nullable String before,
        @Nullable String after) {
    static List<DifferenceRepresentation> of(List<Difference> differences) {
        return differences.stream()
                .map(one -> new DifferenceRepresentation(
                        Written.word(one.what()),
                        one.section().section().id(),
                        one.section().title(),
                        one.before(),
                        one.after()))
                .toList();
    }
}
