package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.people.Person;
import dev.cairn.sandbox.permission.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads and writes people and groups as a person types them: names between commas, groups in a field of their own. */
final class SubjectNames {
    private final Site site;
    private final List<String> unknown = new ArrayList<>();

    SubjectNames(Site site) {
        this.site = site;
    }

    /** The people and groups that two fields name; those that do not exist are remembered. */
    List<Subject> read(String people, String groups) {
        List<Subject> subjects = new ArrayList<>();
        for (String name : split(people)) {
            site.content()
                    .people()
                    .byName(name)
                    .ifPresentOrElse(person -> subjects.add(Subject.of(person)), () -> unknown.add(name));
        }
        for (String name : split(groups)) {
            if (site.content().groups().exists(name)) {
                subjects.add(Subject.group(name));
            } else {
                unknown.add(name);
            }
        }
        return subjects;
    }

    /** The names read so far that belong to nobody. */
    String unknown() {
        return String.join(", ", unknown);
    }

    String people(List<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> subject.kind() == Subject.Kind.USER)
                .map(this::name)
                .collect(Collectors.joining(", "));
    }

    String groups(List<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> subject.kind() == Subject.Kind.GROUP)
                .map(Subject::name)
                .collect(Collectors.joining(", "));
    }

    /** The name that a person types for this subject. */
    String name(Subject subject) {
        return subject.kind() == Subject.Kind.USER
                ? site.content()
                        .people()
                        .byKey(subject.name())
                        .map(Person::getName)
                        .orElse(subject.name())
                : subject.name();
    }

    private static List<String> split(String names) {
        return List.of(names.split(",")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
