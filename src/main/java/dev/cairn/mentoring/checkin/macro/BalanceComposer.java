package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.Balance;
import dev.cairn.mentoring.checkin.Balance.Kind;
import dev.cairn.mentoring.checkin.DataPoint;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what the last check-ins held into numbers, with a bar beside each. */
final class BalanceComposer {
    private static final int WIDTH = 60;

    private final List<Balance> latest;
    private final Words words;
    private final int most;

    /** @param latest the latest first */
    BalanceComposer(List<Balance> latest, Words words) {
        this.latest = latest;
        this.words = words;
        this.most = latest.stream()
                .flatMap(one -> Stream.of(Kind.values()).map(one::of))
                .max(Integer::compare)
                .orElse(0);
    }

    /** Nothing where there is only one, or the last ones held nothing. */
    BalanceView compose() {
        return most == 0 || latest.size() < 2
                ? new BalanceView(List.of(), "")
                : new BalanceView(latest.stream().map(this::row).toList(), missing());
    }

    private BalanceRowView row(Balance one) {
        return new BalanceRowView(
                words.text("check-ins.number", String.valueOf(one.checkIn().number())),
                words.day(one.checkIn().planned()),
                Stream.of(Kind.values())
                        .map(kind -> new BalanceCellView(
                                String.valueOf(one.of(kind)), String.valueOf(one.of(kind) * WIDTH / most)))
                        .toList(),
                String.valueOf(one.marked(DataPoint.Polarity.PROGRESS)),
                String.valueOf(one.marked(DataPoint.Polarity.CHALLENGE)));
    }

    private String missing() {
        return Stream.concat(
                        Balance.missing(latest).stream().map(kind -> words.text("check-ins.balance.missing", kind)),
                        Balance.unmarked(latest).stream()
                                .map(polarity -> words.text("check-ins.balance.unmarked", polarity)))
                .collect(Collectors.joining(" "));
    }
}
