package dev.cairn.mentoring.pulse;

import dev.cairn.mentoring.pulse.Pulses.Voice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What the mentees of a space said in a quarter, each of them counting once. How many they were is not told beyond that they were enough.
 *
 * @param clarity a mean, rounded to a half, as the others
 */
public record QuarterPulse(Quarter quarter, BigDecimal clarity, BigDecimal usefulness, BigDecimal support) {
    /** Of fewer people nothing is told. */
    public static final int LEAST_PEOPLE = 5;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** So many that the order in which people are added up makes no difference. */
    private static final int DECIMALS = 12;

    /** Empty if too few people spoke. */
    static Optional<QuarterPulse> of(Quarter quarter, List<Voice> voices) {
        Collection<List<PulseAnswer>> people = voices.stream()
                .collect(Collectors.groupingBy(Voice::mentee, Collectors.mapping(Voice::answer, Collectors.toList())))
                .values();
        return people.size() < LEAST_PEOPLE
                ? Optional.empty()
                : Optional.of(new QuarterPulse(
                        quarter,
                        mean(people, PulseAnswer::clarity),
                        mean(people, PulseAnswer::usefulness),
                        mean(people, PulseAnswer::support)));
    }

    /** Those that can be told, the latest first. */
    static List<QuarterPulse> all(List<Voice> voices) {
        Map<Quarter, List<Voice>> byQuarter = voices.stream().collect(Collectors.groupingBy(Voice::quarter));
        return byQuarter.entrySet().stream()
                .sorted(Map.Entry.<Quarter, List<Voice>>comparingByKey().reversed())
                .flatMap(entry -> of(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private static BigDecimal mean(Collection<List<PulseAnswer>> people, ToIntFunction<PulseAnswer> question) {
        BigDecimal sum = people.stream()
                .map(answers -> BigDecimal.valueOf(
                                answers.stream().mapToInt(question).sum())
                        .divide(BigDecimal.valueOf(answers.size()), DECIMALS, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.multiply(TWO)
                .divide(BigDecimal.valueOf(people.size()), 0, RoundingMode.HALF_UP)
                .divide(TWO, 1, RoundingMode.UNNECESSARY);
    }
}
