package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.journal.ItemKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A goal as one person sees it: for everyone who may know of it its title, kind, state, dates and progress, for the pair the whole.
 *
 * @param overdue whether its day has passed and it is still open
 * @param progress in per cent, two decimals
 * @param parent the goal that it is shown under; null at the top, or if this person may not know of that one
 * @param claims none for anybody but the pair, and no {@code views}
 * @param whole all of it, for one of the pair alone; null for anybody else
 */
public record SeenGoal(
        GoalId id,
        String title,
        GoalKind kind,
        GoalState state,
        @Nullable LocalDate due,
        boolean overdue,
        @Nullable LocalDate reachedOn,
        BigDecimal progress,
        @Nullable GoalId parent,
        @Nullable Goal whole,
        List<SeenGoal> subGoals,
        List<SeenMilestone> milestones,
        List<SeenItem> items,
        Claims claims,
        SeenViews views,
        Set<GoalStep> can) {
    /** All of it, if this person is of the pair. */
    public Optional<Goal> pairOnly() {
        return Optional.ofNullable(whole);
    }

    /** What it claims of these days, both included, and how much of that is backed by now; none for anybody but the pair. */
    public Claims claims(LocalDate first, LocalDate last) {
        if (whole == null) {
            return Claims.NONE;
        }
        Predicate<LocalDate> within = day -> !day.isBefore(first) && !day.isAfter(last);
        List<Object> made = new ArrayList<>();
        Stream.ofNullable(reachedOn).filter(within).forEach(day -> made.add(Evidence.GOAL));
        milestones.stream()
                .filter(one -> Stream.ofNullable(one.reachedOn()).anyMatch(within))
                .forEach(one -> made.add(one.id()));
        wholes(Measurement.class).stream()
                .filter(one -> within.test(one.content().on()))
                .forEach(one -> made.add(one.id()));
        return Claims.of(made, contents(Evidence.class));
    }

    /** What hangs on it of one kind. */
    public List<SeenItem> items(ItemKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /** The same in whole, for one of the pair; of a guest's only what is theirs, and nothing for anybody else. */
    public <C extends Content> List<PlanItem<C>> wholes(Class<C> type) {
        return items.stream()
                .flatMap(item -> item.pairOnly().stream())
                .filter(item -> type.isInstance(item.content()))
                .map(item -> item.as(type))
                .toList();
    }

    /** What these say. */
    public <C extends Content> Stream<C> contents(Class<C> type) {
        return wholes(type).stream().map(PlanItem::content);
    }

    /** This goal and all below it, each before its own sub-goals. */
    public Stream<SeenGoal> flat() {
        return Stream.concat(Stream.of(this), subGoals.stream().flatMap(SeenGoal::flat));
    }
}
