package dev.cairn.mentoring.pulse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Comparator;

/** Three months of the calendar, in Greenwich for everybody: whether one is over depends on nobody's own zone. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Comparator<Quarter> IN_ORDER =
            Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

    private static final int IN_A_YEAR = 4;
    private static final String MARK = "-Q";

    public Quarter {
        if (number < 1 || number > IN_A_YEAR) {
            throw new IllegalArgumentException("a year has four quarters");
        }
    }

    public static Quarter of(Instant moment) {
        return of(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    private static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** The one that {@link #toString} wrote. */
    public static Quarter parse(String written) {
        String[] parts = written.split(MARK, 2);
        return new Quarter(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** The one that is so many before it. */
    public Quarter minus(int quarters) {
        return of(firstDay().minus(quarters, IsoFields.QUARTER_YEARS));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 1, 1).with(IsoFields.QUARTER_OF_YEAR, number);
    }

    public LocalDate lastDay() {
        return firstDay().plus(1, IsoFields.QUARTER_YEARS).minusDays(1);
    }

    public boolean holds(LocalDate day) {
        return of(day).equals(this);
    }

    @Override
    public int compareTo(Quarter other) {
        return IN_ORDER.compare(this, other);
    }

    /** Such as {@code 2026-Q4}; written so, the earlier one comes first. */
    @Override
    public String toString() {
        return year + MARK + number;
    }
}
