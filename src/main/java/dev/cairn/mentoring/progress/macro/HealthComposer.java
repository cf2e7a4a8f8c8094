package dev.cairn.mentoring.progress.macro;

import dev.cairn.mentoring.goal.Aim;
import dev.cairn.mentoring.progress.Health;
import dev.cairn.mentoring.progress.QuarterHealth;
import dev.cairn.mentoring.progress.Share;
import dev.cairn.mentoring.pulse.Quarter;
import dev.cairn.mentoring.pulse.QuarterPulse;
import dev.cairn.mentoring.shared.macro.Numbers;
import dev.cairn.mentoring.shared.macro.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts how mentoring goes in a space into the cells of a table, a quarter to a row. */
final class HealthComposer {
    private final Words words;

    HealthComposer(Words words) {
        this.words = words;
    }

    List<String> heads() {
        return Stream.of(
                        "pulse.quarter.title",
                        "progress.column.rhythm",
                        "space.health.evidenced",
                        "space.health.aimed",
                        "pulse.clarity",
                        "pulse.usefulness",
                        "pulse.support")
                .map(words::text)
                .toList();
    }

    List<ProgressRowView> rows(Health health) {
        return health.quarters().stream().map(one -> row(one, health)).toList();
    }

    private ProgressRowView row(QuarterHealth one, Health health) {
        Quarter quarter = one.quarter();
        return new ProgressRowView(List.of(
                ProgressCellView.of(
                        words.text("pulse.quarter", String.valueOf(quarter.year()), quarter.number()),
                        words.text("pulse.days", words.day(quarter.firstDay()), words.day(quarter.lastDay()))),
                share(one.kept(), ""),
                share(one.evidenced(), ""),
                share(
                        one.aimed(),
                        Stream.of(Aim.Kind.values())
                                .filter(aim -> one.serving(aim) > 0)
                                .map(aim ->
                                        words.text("progress.totals.part", words.text("aim", aim), one.serving(aim)))
                                .collect(Collectors.joining(", "))),
                said(health, quarter, QuarterPulse::clarity),
                said(health, quarter, QuarterPulse::usefulness),
                said(health, quarter, QuarterPulse::support)));
    }

    private ProgressCellView share(Share share, String sub) {
        return ProgressCellView.of(
                share.of() == 0 ? words.text("space.health.none") : ProgressComposer.share(share, words), sub);
    }

    private ProgressCellView said(Health health, Quarter quarter, Function<QuarterPulse, BigDecimal> question) {
        return ProgressCellView.of(health.pulse(quarter)
                .map(question)
                .map(new Numbers(words)::of)
                .orElseGet(() -> words.text("space.health.too-few")));
    }

    /** How the numbers came about. */
    String means() {
        return words.text("space.health.means", QuarterPulse.LEAST_PEOPLE);
    }
}
