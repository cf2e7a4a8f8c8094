package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.Evidence;
import dev.cairn.mentoring.goal.PlanItem;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.macro.Numbers;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a piece of evidence says at a glance, and what it shows. */
final class EvidenceWords {
    private final Onlooker onlooker;
    private final Words words;
    private final Numbers numbers;

    EvidenceWords(Onlooker onlooker) {
        this.onlooker = onlooker;
        this.words = onlooker.words();
        this.numbers = new Numbers(words);
    }

    Line line(Evidence evidence, PlanItem<?> item, SeenGoal goal, Fields fields) {
        if (fields.editable() || !isOneLine(evidence.words())) {
            fields.text("words", "text", evidence.words());
        }
        if (fields.editable()) {
            fields.choice("type", "evidence-type", words.text("evidence", evidence.type()), Words.code(evidence.type()))
                    .text("link", "line", evidence.link())
                    .date("observedOn", evidence.observedOn());
        }
        PageLinks.PageLink page = evidence.page() == null ? null : onlooker.page(evidence.page());
        if (page != null && !fields.editable()) {
            fields.text("link", "line", evidence.link());
        }
        String link = page != null ? page.url() : Objects.requireNonNullElse(evidence.link(), "");
        String title = Stream.of(firstLine(evidence.words()), page == null ? null : page.title(), evidence.link())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(words.text("evidence.page-not-seen"));
        String backed = backed(evidence, goal);
        return new Line(
                title,
                String.join(
                        " \u00b7 ",
                        Stream.of(
                                        words.text("evidence", evidence.type()),
                                        backed.isEmpty() ? "" : words.text("evidence.for", backed),
                                        words.text(
                                                "evidence.recorded",
                                                words.day(item.createdAt()),
                                                onlooker.name(item.author())))
                                .filter(part -> !part.isEmpty())
                                .toList()),
                words.text("evidence.observed", words.day(evidence.observedOn())),
                link,
                page != null ? page.title() : link,
                ChartView.NONE);
    }

    /** What it shows, if that is not the goal itself. */
    String backed(Evidence evidence, SeenGoal goal) {
        if (evidence.milestone() != null) {
            return goal.milestones().stream()
                    .filter(one -> one.id().equals(evidence.milestone()))
                    .map(SeenMilestone::title)
                    .findFirst()
                    .orElse("");
        }
        return goal.items(ItemKind.MEASUREMENT).stream()
                .filter(one -> one.id().equals(evidence.about()))
                .map(one -> words.text(
                        "chart.value",
                        words.day(ItemRowComposer.measurement(one).on()),
                        numbers.of(ItemRowComposer.measurement(one).value())))
                .findFirst()
                .orElse("");
    }

    /** Of which the title says all. */
    private static boolean isOneLine(@Nullable String text) {
        return text != null && text.equals(firstLine(text));
    }

    private static @Nullable String firstLine(@Nullable String text) {
        return text == null ? null : text.strip().lines().findFirst().orElse(text);
    }
}
