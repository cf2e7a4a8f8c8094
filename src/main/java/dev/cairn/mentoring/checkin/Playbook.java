package dev.cairn.mentoring.checkin;

import java.util.List;
import java.util.Optional;

/**
 * The order of a talk (R5, R122, R125).
 *
 * @param version a check-in keeps the one that it began with
 */
public record Playbook(int version, List<Section> sections) {
    /** The one that comes with the product. */
    public static final Playbook BUILT_IN = new Playbook(
            1,
            List.of(
                    new Section(Section.Kind.PURPOSE, true, List.of(Field.ofBoth("purpose"))),
                    new Section(
                            Section.Kind.RECAP,
                            true,
                            List.of(
                                    Field.ofEach("recap-worked"),
                                    Field.ofEach("recap-did-not-work"),
                                    Field.ofEach("recap-why"))),
                    new Section(
                            Section.Kind.WINS,
                            true,
                            List.of(Field.ofEach("wins"), Field.of(Writer.MENTEE, "wins-how"))),
                    new Section(Section.Kind.DATA, true, List.of()),
                    new Section(Section.Kind.INTERPRETATION, true, List.of()),
                    new Section(Section.Kind.ACTION, true, List.of()),
                    new Section(
                            Section.Kind.ADJUSTMENT,
                            false,
                            List.of(
                                    Field.ofBoth("adjustment-keep"),
                                    Field.ofBoth("adjustment-change"),
                                    Field.ofBoth("adjustment-measure"))),
                    new Section(Section.Kind.AHEAD, false, List.of(Field.ofEach("ahead"))),
                    new Section(Section.Kind.CHALLENGE, false, List.of(Field.ofBoth("challenge"))),
                    new Section(
                            Section.Kind.MENTOR_LEARNING, false, List.of(Field.of(Writer.MENTOR, "mentor-learning"))),
                    new Section(
                            Section.Kind.CELEBRATION,
                            true,
                            List.of(Field.ofBoth("celebration"), Field.ofBoth("celebration-impact")))));

    public Playbook {
        sections = List.copyOf(sections);
    }

    /** The playbook that a check-in began with. */
    public static Playbook of(CheckIn checkIn) {
        if (checkIn.playbook() != BUILT_IN.version()) {
            throw new IllegalStateException("there is no version " + checkIn.playbook() + " of the playbook");
        }
        return BUILT_IN;
    }

    public Optional<Field> field(String id) {
        return sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.id().equals(id))
                .findFirst();
    }

    /** The section in which a field of it stands. */
    Section sectionOf(Field field) {
        return sections.stream()
                .filter(section -> section.fields().contains(field))
                .findFirst()
                .orElseThrow();
    }
}
