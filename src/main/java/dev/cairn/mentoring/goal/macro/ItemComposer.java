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
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.goal.Support;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.macro.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts into words what hangs on a goal: what it is measured by, what shows that it is so, what helps. */
final class ItemComposer {
    /** How many measurements of an indicator a plan lists; its drawing shows all. */
    static final int MOST_MEASUREMENTS = 8;

    /** How many the goal by itself lists. */
    static final int MOST_IN_FULL = 200;

    private static final List<ItemStep> AUDIENCE_STEPS =
            List.of(ItemStep.SHARE_WITH_PAIR, ItemStep.SHARE_WITH_PAGE, ItemStep.TAKE_BACK);

    private final Onlooker onlooker;
    private final Words words;
    private final Numbers numbers;
    private final ChartComposer charts;
    private final ViewsComposer views;
    private final ProposalComposer proposals;
    private final InvitationComposer invitations;
    private final PulseComposer pulse;
    private final int mostMeasurements;

    ItemComposer(Onlooker onlooker) {
        this(onlooker, MOST_MEASUREMENTS);
    }

    /** @param mostMeasurements how many of an indicator are listed */
    ItemComposer(Onlooker onlooker, int mostMeasurements) {
        this.mostMeasurements = mostMeasurements;
        this.onlooker = onlooker;
        this.words = onlooker.words();
        this.numbers = new Numbers(words);
        this.charts = new ChartComposer(onlooker);
        this.views = new ViewsComposer(onlooker);
        this.pulse = new PulseComposer(onlooker);
        this.proposals = new ProposalComposer(onlooker);
        this.invitations = new InvitationComposer(onlooker);
    }

    /** What hangs on this goal, kind by kind; kinds of which there is nothing are left out. */
    List<SectionView> compose(SeenGoal goal) {
        return Stream.of(
                        section(ItemKind.PROPOSAL, proposals.compose(goal), ""),
                        section(ItemKind.INDICATOR, measured(goal), leftOut(goal)),
                        section(ItemKind.AUTONOMY, ratings(goal), levels(goal)),
                        section(ItemKind.EVIDENCE, rows(ItemKind.EVIDENCE, goal), ""),
                        section(ItemKind.SUPPORT, rows(ItemKind.SUPPORT, goal), ""),
                        views.compose(goal),
                        section(ItemKind.INVITATION, invitations.compose(goal), ""))
                .filter(section -> section.hasItems() || section.hasNote())
                .toList();
    }

    private SectionView section(ItemKind kind, List<ItemView> items, String note) {
        return new SectionView(Words.code(kind), words.text("section", kind), items, note);
    }

    private List<ItemView> rows(ItemKind kind, SeenGoal goal) {
        return goal.items(kind).stream().map(item -> row(item, goal)).toList();
    }

    /** Says of which indicators more was measured than is shown. */
    private String leftOut(SeenGoal goal) {
        return goal.items(ItemKind.INDICATOR).stream()
                .filter(indicator -> measurements(indicator, goal).size() > mostMeasurements)
                .map(indicator -> words.text(
                        "indicator.last-of",
                        indicator
                                .pairOnly()
                                .orElseThrow()
                                .as(Indicator.class)
                                .content()
                                .name(),
                        mostMeasurements,
                        measurements(indicator, goal).size()))
                .collect(Collectors.joining(" "));
    }

    /** The latest first, as many as fit a glance. */
    private List<ItemView> ratings(SeenGoal goal) {
        List<SeenItem> inOrder = new ArrayList<>(ratingsInOrder(goal));
        Collections.reverse(inOrder);
        return inOrder.stream()
                .limit(mostMeasurements)
                .map(item -> row(item, goal))
                .toList();
    }

    /** How the level went, in one line; what is left out is counted. */
    private String levels(SeenGoal goal) {
        List<SeenItem> inOrder = ratingsInOrder(goal);
        if (inOrder.isEmpty()) {
            return "";
        }
        List<SeenItem> told = inOrder.subList(Math.max(0, inOrder.size() - mostMeasurements), inOrder.size());
        String line = told.stream()
                .map(item -> words.text(
                        "autonomy.level-on",
                        rating(item).level(),
                        words.day(rating(item).on())))
                .collect(Collectors.joining(", "));
        return words.text(
                told.size() < inOrder.size() ? "autonomy.last-of" : "autonomy.over-time",
                line,
                told.size(),
                inOrder.size());
    }

    private static List<SeenItem> ratingsInOrder(SeenGoal goal) {
        return goal.items(ItemKind.AUTONOMY).stream()
                .sorted(Comparator.comparing((SeenItem item) -> rating(item).on()))
                .toList();
    }

    private static AutonomyRating rating(SeenItem item) {
        return item.pairOnly().orElseThrow().as(AutonomyRating.class).content();
    }

    /** Each indicator, and below it what was measured last. */
    private List<ItemView> measured(SeenGoal goal) {
        List<ItemView> rows = new ArrayList<>();
        for (SeenItem indicator : goal.items(ItemKind.INDICATOR)) {
            rows.add(row(indicator, goal));
            measurements(indicator, goal).stream()
                    .limit(mostMeasurements)
                    .map(item -> row(item, goal))
                    .forEach(rows::add);
        }
        return rows;
    }

    /** The latest first. */
    private static List<SeenItem> measurements(SeenItem indicator, SeenGoal goal) {
        return goal.items(ItemKind.MEASUREMENT).stream()
                .filter(item -> measurement(item).about().equals(indicator.id()))
                .sorted(Comparator.comparing(
                                (SeenItem item) -> measurement(item).on())
                        .reversed())
                .toList();
    }

    private static Measurement measurement(SeenItem item) {
        return item.pairOnly().orElseThrow().as(Measurement.class).content();
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
        } else if (content instanceof Evidence evidence) {
            line = evidence(evidence, item, goal, fields);
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

    /** What is said of an item at a glance. */
    private record Line(String title, String sub, String when, String link, String linkText, ChartView chart) {
        Line(String title, String sub, String when) {
            this(title, sub, when, "", "", ChartView.NONE);
        }
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
                .map(ItemComposer::measurement)
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

    private Line evidence(Evidence evidence, PlanItem<?> item, SeenGoal goal, Fields fields) {
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
                        words.day(measurement(one).on()),
                        numbers.of(measurement(one).value())))
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
}
