package dev.cairn.sandbox.permission;

import dev.cairn.sandbox.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The restrictions set on one page itself. */
public record PageRestrictions(Map<Operation, List<Subject>> byOperation) {

    public PageRestrictions {
        byOperation = Map.copyOf(byOperation);
    }

    /** Those the operation is restricted to; none if it is not restricted. */
    public List<Subject> subjects(Operation operation) {
        return byOperation.getOrDefault(operation, List.of());
    }

    /** Whether someone in no special position passes. */
    boolean lets(@Nullable Person person, Set<String> groups, Operation operation) {
        List<Subject> subjects = subjects(operation);
        return subjects.isEmpty() || subjects.stream().anyMatch(subject -> subject.covers(person, groups));
    }
}
