package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.Assessment;
import dev.cairn.mentoring.goal.ItemStep;
import dev.cairn.mentoring.goal.PlanItem;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.goal.SeenViews;
import dev.cairn.mentoring.goal.ViewPoint;
import dev.cairn.mentoring.goal.ViewRole;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts into words how mentee, mentor and those whom they asked see a goal: side by side once it is revealed, and before that only who is in. */
final class ViewsComposer {
    private final Onlooker onlooker;
    private final Words words;

    ViewsComposer(Onlooker onlooker) {
        this.onlooker = onlooker;
        this.words = onlooker.words();
    }

    SectionView compose(SeenGoal goal) {
        SeenViews views = goal.views();
        int revealed = views.revealed() ? views.round() : views.round() - 1;
        List<ItemView> rows = goal.items(ItemKind.ASSESSMENT).stream()
                .filter(item -> view(item).round() >= revealed)
                .sorted(Comparator.comparing((SeenItem item) -> view(item).round())
                        .thenComparing(item -> view(item).role()))
                .map(item -> row(item, views))
                .toList();
        return new SectionView(
                Words.code(ItemKind.ASSESSMENT), words.text("section", ItemKind.ASSESSMENT), rows, note(goal));
    }

    private static Assessment view(SeenItem item) {
        return whole(item).content();
    }

    private static PlanItem<Assessment> whole(SeenItem item) {
        return item.pairOnly().orElseThrow().as(Assessment.class);
    }

    private ItemView row(SeenItem seen, SeenViews views) {
        PlanItem<Assessment> item = whole(seen);
        Assessment view = item.content();
        Fields fields = new Fields(onlooker, seen.can().contains(ItemStep.EDIT));
        if (fields.editable()) {
            fields.choice("level", "level", level(view.level()), String.valueOf(view.level()))
                    .text("seen", "text", view.seen());
        }
        return new ItemView(
                seen.id().toString(),
                Words.code(seen.kind()),
                String.valueOf(item.revision()),
                words.text("views.level", level(view.level()), view.level(), Assessment.HIGHEST),
                words.text("views.says", whose(view.role(), item.author()), view.seen()),
                gap(view, item.author(), views),
                false,
                false,
                "",
                "",
                ChartView.NONE,
                fields.facts(),
                fields.gaps(),
                onlooker.audience(item.audience(), List.of()),
                onlooker.hasControls() && seen.can().contains(ItemStep.REMOVE)
                        ? List.of(ActionView.ifSure(
                                "remove",
                                words.text("action.remove"),
                                ActionView.SUBTLE,
                                words.text("views.remove.question")))
                        : List.of());
    }

    private String level(int level) {
        return words.text("level." + level);
    }

    private String whose(ViewRole role, @Nullable UserKey stakeholder) {
        return words.text(
                "views." + Words.code(role),
                switch (role) {
                    case SELF -> onlooker.mentee();
                    case MENTOR -> onlooker.mentor();
                    case STAKEHOLDER -> stakeholder == null ? "" : onlooker.name(stakeholder);
                });
    }

    /** How far from the mentee's own, for each of the others that may be read. */
    private String gap(Assessment view, UserKey author, SeenViews views) {
        boolean open = !views.revealed() && view.round() == views.round();
        if (view.role() == ViewRole.SELF || open) {
            return "";
        }
        return words.text("views.gap."
                + views.points().stream()
                        .filter(point -> point.type() == ViewPoint.Type.GAP && point.role() == view.role())
                        .filter(point ->
                                point.person() == null || point.person().equals(author))
                        .mapToInt(ViewPoint::steps)
                        .findFirst()
                        .orElse(0));
    }

    /** Who is in while others are not, and what to speak of. */
    private String note(SeenGoal goal) {
        SeenViews views = goal.views();
        Stream<String> in = views.revealed()
                ? Stream.empty()
                : views.in().stream()
                        .filter(role -> role != ViewRole.STAKEHOLDER)
                        .map(role -> words.text("views.is-in", whose(role, null)));
        String points = views.points().stream()
                .map(point -> words.text(
                        "views.point",
                        whose(point.role(), point.person()),
                        point.type() == ViewPoint.Type.GAP
                                ? words.text("views.gap." + point.steps())
                                : words.text("views.missing")))
                .collect(Collectors.joining("; "));
        return Stream.concat(in, points.isEmpty() ? Stream.empty() : Stream.of(words.text("views.points", points)))
                .collect(Collectors.joining(" "));
    }
}
