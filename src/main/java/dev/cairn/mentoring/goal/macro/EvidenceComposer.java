package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.Claims;
import dev.cairn.mentoring.goal.Evidence;
import dev.cairn.mentoring.goal.EvidenceType;
import dev.cairn.mentoring.goal.Outline;
import dev.cairn.mentoring.goal.PlanItem;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.macro.ChoiceView;
import dev.cairn.mentoring.shared.macro.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts a table of evidence together, of what somebody sees of a plan. */
final class EvidenceComposer {
    /** What was seen last stands first, and of one day what was recorded last. */
    private static final Comparator<Found> NEWEST_FIRST = Comparator.comparing(Found::observedOn)
            .thenComparing(Found::createdAt)
            .reversed();

    private final SeenPlan plan;
    private final Onlooker onlooker;
    private final Words words;
    private final EvidenceParameters wanted;
    private final ItemRowComposer items;
    private final EvidenceWords said;

    EvidenceComposer(SeenPlan plan, Onlooker onlooker, EvidenceParameters wanted) {
        this.plan = plan;
        this.onlooker = onlooker;
        this.words = onlooker.words();
        this.wanted = wanted;
        this.items = new ItemRowComposer(onlooker);
        this.said = new EvidenceWords(onlooker);
    }

    EvidenceView compose(String id) {
        List<SeenGoal> goals = wanted.goal().namesNothing()
                ? plan.flat()
                : wanted.goal().in(plan).map(List::of).orElse(List.of());
        List<Found> fitting = goals.stream()
                .flatMap(EvidenceComposer::evidenceOf)
                .filter(found -> wanted.shows(found.type(), found.observedOn()))
                .sorted(NEWEST_FIRST)
                .toList();
        Slice<Found> shown = Slice.cut(fitting, 0, wanted.limit());
        return new EvidenceView(
                id,
                onlooker.mentorship().id().toString(),
                onlooker.mentorship().mentorKey().value(),
                onlooker.mentorship().menteeKey().value(),
                words.text("mentorship.pair", onlooker.mentee(), onlooker.mentor()),
                claims(goals),
                wanted.type() == null ? chips(shown.items()) : List.of(),
                shown.items().stream().map(this::row).toList(),
                words.text(nothing()),
                shown.hasNext() ? words.text("locker.note.cut", shown.items().size(), shown.total()) : "");
    }

    private static Stream<Found> evidenceOf(SeenGoal goal) {
        return goal.items(ItemKind.EVIDENCE).stream().map(item -> new Found(goal, item));
    }

    /** A piece of evidence, and the goal that it hangs on. */
    private record Found(SeenGoal goal, SeenItem item) {
        private Outline outline() {
            return Objects.requireNonNull(item.outline());
        }

        String type() {
            return Objects.requireNonNull(outline().type());
        }

        LocalDate observedOn() {
            return Objects.requireNonNull(outline().day());
        }

        /** Readers are not told, not even by the order. */
        Instant createdAt() {
            return item.pairOnly().map(PlanItem::createdAt).orElse(Instant.EPOCH);
        }
    }

    private String claims(List<SeenGoal> goals) {
        Claims all = goals.stream().map(SeenGoal::claims).reduce(Claims.NONE, Claims::plus);
        return all.all() == 0 ? "" : words.text("locker.claims", all.evidenced(), all.all());
    }

    /** One for each type that is there, if there are several. */
    private List<ChoiceView> chips(List<Found> shown) {
        List<String> there = shown.stream().map(Found::type).distinct().toList();
        return there.size() < 2
                ? List.of()
                : Stream.concat(
                                Stream.of(new ChoiceView("all", words.text("locker.show.all"))),
                                Arrays.stream(EvidenceType.values())
                                        .filter(type -> there.contains(Words.code(type)))
                                        .map(type -> new ChoiceView(Words.code(type), words.text("evidence", type))))
                        .toList();
    }

    private EvidenceRowView row(Found found) {
        return new EvidenceRowView(
                items.row(found.item(), found.goal()),
                found.type(),
                words.text("evidence." + found.type()),
                found.goal().title(),
                found.item()
                        .pairOnly()
                        .map(item -> said.backed(item.as(Evidence.class).content(), found.goal()))
                        .orElse(""),
                words.day(found.observedOn()),
                found.item()
                        .pairOnly()
                        .map(item -> words.text(
                                "locker.recorded", words.day(item.createdAt()), onlooker.name(item.author())))
                        .orElse(""));
    }

    private String nothing() {
        if (wanted.narrows()) {
            return "locker.none-such";
        }
        return onlooker.ofPair() ? "locker.none" : "locker.none-to-see";
    }
}
