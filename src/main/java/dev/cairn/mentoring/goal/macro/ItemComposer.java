package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.AutonomyRating;
import dev.cairn.mentoring.goal.Indicator;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts into words what hangs on a goal, kind by kind: what it is measured by, what shows that it is so, what helps. */
final class ItemComposer {
    /** How many measurements of an indicator a plan lists; its drawing shows all. */
    static final int MOST_MEASUREMENTS = 8;

    /** How many the goal by itself lists. */
    static final int MOST_IN_FULL = 200;

    private final Words words;
    private final ItemRowComposer rows;
    private final ViewsComposer views;
    private final ProposalComposer proposals;
    private final InvitationComposer invitations;
    private final int mostMeasurements;

    /** @param mostMeasurements how many of an indicator are listed */
    ItemComposer(Onlooker onlooker, int mostMeasurements) {
        this.mostMeasurements = mostMeasurements;
        this.words = onlooker.words();
        this.rows = new ItemRowComposer(onlooker);
        this.views = new ViewsComposer(onlooker);
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
        return goal.items(kind).stream().map(item -> rows.row(item, goal)).toList();
    }

    /** Says of which indicators more was measured than is shown. */
    private String leftOut(SeenGoal goal) {
        return goal.items(ItemKind.INDICATOR).stream()
                .filter(indicator ->
                        ItemRowComposer.measurements(indicator, goal).size() > mostMeasurements)
                .map(indicator -> words.text(
                        "indicator.last-of",
                        indicator
                                .pairOnly()
                                .orElseThrow()
                                .as(Indicator.class)
                                .content()
                                .name(),
                        mostMeasurements,
                        ItemRowComposer.measurements(indicator, goal).size()))
                .collect(Collectors.joining(" "));
    }

    /** The latest first, as many as fit a glance. */
    private List<ItemView> ratings(SeenGoal goal) {
        List<SeenItem> inOrder = new ArrayList<>(ratingsInOrder(goal));
        Collections.reverse(inOrder);
        return inOrder.stream()
                .limit(mostMeasurements)
                .map(item -> rows.row(item, goal))
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
        List<ItemView> measured = new ArrayList<>();
        for (SeenItem indicator : goal.items(ItemKind.INDICATOR)) {
            measured.add(rows.row(indicator, goal));
            ItemRowComposer.measurements(indicator, goal).stream()
                    .limit(mostMeasurements)
                    .map(item -> rows.row(item, goal))
                    .forEach(measured::add);
        }
        return measured;
    }
}
