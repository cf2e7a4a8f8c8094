package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.goal.AutonomyRating;
import dev.cairn.mentoring.goal.Content;
import dev.cairn.mentoring.goal.Evidence;
import dev.cairn.mentoring.goal.GoalStep;
import dev.cairn.mentoring.goal.Indicator;
import dev.cairn.mentoring.goal.ItemStep;
import dev.cairn.mentoring.goal.Measurement;
import dev.cairn.mentoring.goal.Outline;
import dev.cairn.mentoring.goal.PlanItem;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.goal.Support;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.Numbers;
import dev.cairn.mentoring.shared.macro.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts one thing that hangs on a goal into words: a row that unfolds. */
final class ItemRowComposer {
    private static final List<ItemStep> AUDIENCE_STEPS =
            List.of(ItemStep.SHARE_WITH_PAIR, ItemStep.SHARE_WITH_PAGE, ItemStep.TAKE_BACK);

    private final Onlooker onlooker;
    private final Words words;
    private final Numbers numbers;
    private final ChartComposer charts;
    private final PulseComposer pulse;
    private final EvidenceWords evidence;

    ItemRowComposer(Onlooker onlooker) {
        this.onlooker = onlooker;
        this.words = onlooker.words();
        this.numbers = new Numbers(words);
        this.charts = new ChartComposer(onlooker);
        this.pulse = new PulseComposer(onlooker);
        this.evidence = new EvidenceWords(onlooker);
    }

    ItemView row(SeenItem seen, SeenGoal goal) {
        return seen.pairOnly().map(item -> whole(seen, item, goal)).orElseGet(() -> outline(seen));
    }

    private ItemView whole(SeenItem seen, PlanItem<?> item, SeenGoal goal) {
        Fields fields = new Fields(onlooker, seen.can().contains(ItemStep.EDIT));
        Content content = item.content();
        Line line;
        if (content instanceof Indicator indicator) {
            line = indicator(seen, indicator, goal, fields);
        } else if (content instanceof Measurement measurement) {
            line = measurement(measurement, item, goal, fields);
        } else if (content instanceof AutonomyRating rating) {
            line = autonomy(rating, item, fields);
        } else if (content instanceof Evidence said) {
            line = evidence.line(said, item, goal, fields);
        } else {
            line = support((Support) content, fields);
        }
        return new ItemView(
                seen.id().toString(),
                Words.code(seen.kind()),
                String.valueOf(item.revision()),
                line.title(),
                line.sub(),
                line.when(),
                seen.kind() == ItemKind.MEASUREMENT,
                false,
                line.link(),
                line.linkText(),
                line.chart(),
                fields.facts(),
                fields.gaps(),
                seen.kind() == ItemKind.MEASUREMENT
                        ? onlooker.audience(audienceOfMeasured((Measurement) content, goal), List.of())
                        : onlooker.audience(item.audience(), audienceSteps(seen)),
                onlooker.hasControls() ? actions(seen, goal) : List.of());
    }

    /** A measurement is for those who see what it measures. */
    private static Audience audienceOfMeasured(Measurement measurement, SeenGoal goal) {
        return goal.items(ItemKind.INDICATOR).stream()
                .filter(one -> one.id().equals(measurement.about()))
                .flatMap(one -> one.pairOnly().stream())
                .map(PlanItem::audience)
                .findFirst()
                .orElse(Audience.PAIR);
    }

    private Line indicator(SeenItem seen, Indicator indicator, SeenGoal goal, Fields fields) {
        if (fields.editable()) {
            fields.text("name", "line", indicator.name());
        }
        fields.choice("measure", "fixed", words.text("measure", indicator.measure()), "");
        fields.choice("baseline", "number", numbers.of(indicator.baseline()), Numbers.plain(indicator.baseline()))
                .choice("target", "number", numbers.of(indicator.target()), Numbers.plain(indicator.target()))
                .choice("targetTo", "number", number(indicator.targetTo()), Numbers.plain(indicator.targetTo()));
        if (fields.editable()) {
            fields.text("unit", "line", indicator.unit());
        }
        List<Measurement> all = measurements(seen, goal).stream()
                .map(ItemRowComposer::measurement)
                .sorted(Comparator.comparing(Measurement::on))
                .toList();
        fields.derived("trend", pulse.trend(indicator, all));
        return new Line(
                indicator.name(),
                words.text(
                        indicator.targetTo() == null ? "indicator.way" : "indicator.way-to-range",
                        seen.value() == null ? words.text("indicator.not-measured") : numbers.rounded(seen.value()),
                        numbers.of(indicator.baseline()),
                        numbers.of(indicator.target(), indicator.targetTo() == null ? indicator.unit() : null),
                        indicator.targetTo() == null ? "" : numbers.of(indicator.targetTo(), indicator.unit())),
                numbers.percent(Objects.requireNonNull(seen.progress())),
                "",
                "",
                charts.compose(indicator, all));
    }

    private Line measurement(Measurement measurement, PlanItem<?> item, SeenGoal goal, Fields fields) {
        String unit = goal.items(ItemKind.INDICATOR).stream()
                .filter(one -> one.id().equals(measurement.about()))
                .flatMap(one -> one.pairOnly().stream())
                .map(one -> one.as(Indicator.class).content().unit())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (fields.editable()) {
            fields.date("on", measurement.on())
                    .choice("value", "number", numbers.of(measurement.value()), Numbers.plain(measurement.value()));
        }
        fields.text("source", "line", measurement.source());
        return new Line(
                numbers.of(measurement.value(), unit),
                words.text("item.by", onlooker.name(item.author())),
                words.day(measurement.on()));
    }

    private Line autonomy(AutonomyRating rating, PlanItem<?> item, Fields fields) {
        String word = words.text("autonomy.level." + rating.level());
        if (fields.editable()) {
            fields.choice("supportLevel", "support-level", word, String.valueOf(rating.level()))
                    .date("on", rating.on());
        }
        return new Line(
                words.text("autonomy.level", rating.level(), word),
                words.text("item.by", onlooker.name(item.author())),
                words.day(rating.on()));
    }

    private Line support(Support support, Fields fields) {
        if (fields.editable()) {
            fields.text("what", "line", support.what())
                    .choice("type", "support-type", words.text("support", support.type()), Words.code(support.type()));
        }
        fields.text("provider", "line", support.provider())
                .choice(
                        "state",
                        "support-state",
                        words.text("support.state", support.state()),
                        Words.code(support.state()))
                .choice("planned", "number", number(support.planned()), Numbers.plain(support.planned()))
                .choice("used", "number", number(support.used()), Numbers.plain(support.used()));
        if (fields.editable()) {
            fields.text("unit", "line", support.unit());
        }
        return new Line(
                support.what(),
                words.text("support", support.type()),
                Stream.of(words.text("support.state", support.state()), usedOf(support))
                        .filter(part -> !part.isEmpty())
                        .reduce((one, other) -> one + " \u00b7 " + other)
                        .orElse(""));
    }

    private String usedOf(Support support) {
        if (support.planned() == null) {
            return support.used() == null ? "" : numbers.of(support.used(), support.unit());
        }
        BigDecimal used = Objects.requireNonNullElse(support.used(), BigDecimal.ZERO);
        return words.text("support.used-of", numbers.of(used), numbers.of(support.planned(), support.unit()));
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? "" : numbers.of(number);
    }

    private ItemView outline(SeenItem seen) {
        Outline outline = Objects.requireNonNull(seen.outline());
        String type = outline.type() == null ? "" : words.text(Words.code(seen.kind()) + "." + outline.type());
        return new ItemView(
                seen.id().toString(),
                Words.code(seen.kind()),
                "",
                outline.title() == null ? type : outline.title(),
                outline.title() == null ? "" : type,
                told(seen, outline),
                false,
                false,
                "",
                "",
                ChartView.NONE,
                List.of(),
                List.of(),
                onlooker.audience(Audience.PAGE, List.of()),
                List.of());
    }

    private String told(SeenItem seen, Outline outline) {
        if (seen.progress() != null) {
            return numbers.percent(seen.progress());
        }
        if (outline.state() != null) {
            return words.text("support.state." + outline.state());
        }
        return outline.day() == null ? "" : words.text("evidence.observed", words.day(outline.day()));
    }

    private List<String> audienceSteps(SeenItem seen) {
        return onlooker.hasControls()
                ? AUDIENCE_STEPS.stream()
                        .filter(seen.can()::contains)
                        .map(Words::code)
                        .toList()
                : List.of();
    }

    private List<ActionView> actions(SeenItem seen, SeenGoal goal) {
        List<ActionView> actions = new ArrayList<>();
        if (seen.kind() == ItemKind.INDICATOR && goal.can().contains(GoalStep.MEASURE)) {
            actions.add(ActionView.asking(
                    "add-measurement", words.text("action.measure"), ActionView.PLAIN, "measurement"));
        }
        if (seen.kind() == ItemKind.MEASUREMENT && goal.can().contains(GoalStep.ADD_EVIDENCE)) {
            actions.add(ActionView.asking(
                    "add-evidence", words.text("action.add-evidence"), ActionView.SUBTLE, "evidence"));
        }
        if (seen.can().contains(ItemStep.REMOVE)) {
            actions.add(ActionView.ifSure(
                    "remove", words.text("action.remove"), ActionView.SUBTLE, words.text("item.remove.question")));
        }
        return actions;
    }
    /** The latest first. */
    static List<SeenItem> measurements(SeenItem indicator, SeenGoal goal) {
        return goal.items(ItemKind.MEASUREMENT).stream()
                .filter(item -> measurement(item).about().equals(indicator.id()))
                .sorted(Comparator.comparing(
                                (SeenItem item) -> measurement(item).on())
                        .reversed())
                .toList();
    }

    static Measurement measurement(SeenItem item) {
        return item.pairOnly().orElseThrow().as(Measurement.class).content();
    }
}
