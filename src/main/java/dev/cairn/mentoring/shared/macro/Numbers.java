package dev.cairn.mentoring.shared.macro;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;

/** Writes numbers as the viewer's language does, every digit that was said and none more. */
public final class Numbers {
    private static final int DECIMALS = 6;

    private final Words words;

    public Numbers(Words words) {
        this.words = words;
    }

    public String of(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(number);
    }

    /** A number that was computed, in as many digits as one reads. */
    public String rounded(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** A number and its unit. */
    public String of(BigDecimal number, @Nullable String unit) {
        return unit == null ? of(number) : words.text("number.unit", of(number), unit);
    }

    /** As a field for numbers holds it. */
    public static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    public String percent(BigDecimal perCent) {
        NumberFormat format = NumberFormat.getPercentInstance(words.locale());
        format.setMaximumFractionDigits(2);
        return format.format(perCent.movePointLeft(2));
    }
}
