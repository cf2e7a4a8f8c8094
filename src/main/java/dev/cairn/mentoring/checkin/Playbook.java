package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.checkin.Section.Kind;
import dev.cairn.mentoring.checkin.Section.Use;
import dev.cairn.mentoring.shared.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The order of a talk (R5, R122, R125). A check-in keeps the one that it began with.
 *
 * @param edition what it was made from
 * @param all also those that are left out
 */
public record Playbook(Edition edition, List<Section> all) {
    /** The one that comes with the product. */
    public static final Playbook BUILT_IN = new Playbook(
            Edition.BUILT_IN,
            List.of(
                    new Section(Kind.PURPOSE, Use.REQUIRED, Field.ofBoth("purpose")),
                    new Section(
                            Kind.RECAP,
                            Use.REQUIRED,
                            Field.ofEach("recap-worked"),
                            Field.ofEach("recap-did-not-work"),
                            Field.ofEach("recap-why")),
                    new Section(Kind.WINS, Use.REQUIRED, Field.ofEach("wins"), Field.of(Writer.MENTEE, "wins-how")),
                    new Section(Kind.DATA, Use.REQUIRED),
                    new Section(Kind.INTERPRETATION, Use.REQUIRED),
                    new Section(Kind.ACTION, Use.REQUIRED),
                    new Section(
                            Kind.ADJUSTMENT,
                            Use.OPTIONAL,
                            Field.ofBoth("adjustment-keep"),
                            Field.ofBoth("adjustment-change"),
                            Field.ofBoth("adjustment-measure")),
                    new Section(Kind.AHEAD, Use.OPTIONAL, Field.ofEach("ahead")),
                    new Section(Kind.CHALLENGE, Use.OPTIONAL, Field.ofBoth("challenge")),
                    new Section(Kind.MENTOR_LEARNING, Use.OPTIONAL, Field.of(Writer.MENTOR, "mentor-learning")),
                    new Section(
                            Kind.CELEBRATION,
                            Use.REQUIRED,
                            Field.ofBoth("celebration"),
                            Field.ofBoth("celebration-impact"))));

    public Playbook {
        all = List.copyOf(all);
    }

    /** The sections of a talk by it. */
    public List<Section> sections() {
        return all.stream().filter(Section::isUsed).toList();
    }

    public Optional<Field> field(String id) {
        return sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.id().equals(id))
                .findFirst();
    }

    /** The section in which a field of it stands. */
    Section sectionOf(Field field) {
        return all.stream()
                .filter(section -> section.fields().contains(field))
                .findFirst()
                .orElseThrow();
    }

    /** The same without these; what is required stays. */
    Playbook without(Set<String> hidden) {
        return new Playbook(
                edition,
                all.stream()
                        .map(section -> section.use() == Use.OPTIONAL && hidden.contains(section.id())
                                ? section.used(Use.LEFT_OUT)
                                : section)
                        .toList());
    }

    /** The sections that a pair can hide. */
    Stream<String> optional() {
        return all.stream().filter(section -> section.use() == Use.OPTIONAL).map(Section::id);
    }

    /** As it is kept. */
    public State state() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.putAll(edition.members());
        members.put("sections", all.stream().map(Section::members).toList());
        return State.of(members);
    }

    /** The one that was kept as {@link #state}. */
    public static Playbook from(State state) {
        return new Playbook(
                Edition.from(state),
                state.states("sections").stream().map(Section::from).toList());
    }
}
