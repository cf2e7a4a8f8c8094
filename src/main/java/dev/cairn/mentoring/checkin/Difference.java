package dev.cairn.mentoring.checkin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which a version of a playbook is otherwise than another one (R125).
 *
 * @param section as the later one has it, or as the earlier one had it if it is gone
 * @param before what stood there; null where nothing did, or where the kind says it all
 * @param after what stands there; null where nothing does, or where the kind says it all
 */
public record Difference(
        What what,
        PlaybookSection section,
        @Nullable String before,
        @Nullable String after) {
    /** What is otherwise with a section. */
    public enum What {
        ADDED,
        GONE,
        MOVED,
        BECAME_REQUIRED,
        BECAME_OPTIONAL,
        TITLE,
        PURPOSE,
        ASK,
        WRITERS,
        MINUTES,
        PROMPT_ADDED,
        PROMPT_GONE
    }

    /** In the order of the later one, what is gone last. */
    public static List<Difference> between(PlaybookVersion earlier, PlaybookVersion later) {
        List<Difference> differences = new ArrayList<>();
        Set<String> moved = moved(ids(earlier), ids(later));
        used(later).forEach(section -> {
            Optional<PlaybookSection> before = earlier.section(section.section().id())
                    .filter(one -> one.section().isUsed());
            if (before.isEmpty()) {
                differences.add(new Difference(What.ADDED, section, null, null));
                prompts(What.PROMPT_ADDED, section, Set.of(), section).forEach(differences::add);
                return;
            }
            if (moved.contains(section.section().id())) {
                differences.add(new Difference(What.MOVED, section, null, null));
            }
            within(before.get(), section).forEach(differences::add);
        });
        used(earlier)
                .filter(section -> later.section(section.section().id())
                        .filter(one -> one.section().isUsed())
                        .isEmpty())
                .forEach(section -> differences.add(new Difference(What.GONE, section, null, null)));
        return differences;
    }

    private static Stream<Difference> within(PlaybookSection before, PlaybookSection after) {
        List<Difference> found = new ArrayList<>();
        boolean required = after.section().isRequired();
        if (required != before.section().isRequired()) {
            found.add(new Difference(required ? What.BECAME_REQUIRED : What.BECAME_OPTIONAL, after, null, null));
        }
        changed(What.TITLE, after, before.title(), after.title()).ifPresent(found::add);
        changed(What.PURPOSE, after, before.purpose(), after.purpose()).ifPresent(found::add);
        changed(What.ASK, after, before.ask(), after.ask()).ifPresent(found::add);
        if (!before.section().fields().equals(after.section().fields())) {
            found.add(new Difference(What.WRITERS, after, null, null));
        }
        changed(What.MINUTES, after, text(before.minutes()), text(after.minutes()))
                .ifPresent(found::add);
        return Stream.of(
                        found.stream(),
                        prompts(What.PROMPT_ADDED, after, texts(before), after),
                        prompts(What.PROMPT_GONE, after, texts(after), before))
                .flatMap(each -> each);
    }

    private static Optional<Difference> changed(
            What what, PlaybookSection section, @Nullable String before, @Nullable String after) {
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of(new Difference(what, section, before, after));
    }

    private static Stream<Difference> prompts(
            What what, PlaybookSection section, Set<String> known, PlaybookSection of) {
        return of.prompts().stream()
                .map(Prompt::text)
                .filter(text -> !known.contains(text))
                .map(text -> what == What.PROMPT_ADDED
                        ? new Difference(what, section, null, text)
                        : new Difference(what, section, text, null));
    }

    private static Set<String> texts(PlaybookSection section) {
        Set<String> texts = new HashSet<>();
        section.prompts().forEach(prompt -> texts.add(prompt.text()));
        return texts;
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static Stream<PlaybookSection> used(PlaybookVersion version) {
        return version.sections().stream().filter(one -> one.section().isUsed());
    }

    private static List<String> ids(PlaybookVersion version) {
        return used(version).map(one -> one.section().id()).toList();
    }

    /** The fewest of those in both that somebody would take out and put elsewhere to get from one order to the other. */
    private static Set<String> moved(List<String> before, List<String> after) {
        List<String> both = after.stream().filter(before::contains).toList();
        List<List<String>> longest = new ArrayList<>();
        List<String> staying = List.of();
        for (int end = 0; end < both.size(); end++) {
            List<String> best = List.of();
            for (int earlier = 0; earlier < end; earlier++) {
                boolean inOrder = before.indexOf(both.get(earlier)) < before.indexOf(both.get(end));
                if (inOrder && longest.get(earlier).size() > best.size()) {
                    best = longest.get(earlier);
                }
            }
            List<String> line =
                    Stream.concat(best.stream(), Stream.of(both.get(end))).toList();
            longest.add(line);
            staying = line.size() > staying.size() ? line : staying;
        }
        Set<String> moved = new HashSet<>(both);
        staying.forEach(moved::remove);
        return moved;
    }
}
