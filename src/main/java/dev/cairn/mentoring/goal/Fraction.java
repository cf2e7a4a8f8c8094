package dev.cairn.mentoring.goal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/** An exact part of a whole, from 0 to 1; rounded once, when somebody looks at it. */
public record Fraction(BigInteger numerator, BigInteger denominator) {
    public static final Fraction NONE = of(0, 1);
    public static final Fraction WHOLE = of(1, 1);

    public Fraction {
        if (denominator.signum() <= 0 || numerator.signum() < 0 || numerator.compareTo(denominator) > 0) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is not a part of a whole");
        }
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * One length over another, cut at 0 and 1.
     *
     * @param whole not zero; if it is negative, both count the other way
     */
    static Fraction clamped(BigDecimal part, BigDecimal whole) {
        BigDecimal length = whole.signum() < 0 ? part.negate() : part;
        BigDecimal most = whole.abs();
        if (length.signum() <= 0) {
            return NONE;
        }
        if (length.compareTo(most) >= 0) {
            return WHOLE;
        }
        int scale = Math.max(0, Math.max(length.scale(), most.scale()));
        return new Fraction(
                length.setScale(scale).unscaledValue(), most.setScale(scale).unscaledValue());
    }

    /** The mean of at least one fraction. */
    public static Fraction mean(Collection<Fraction> fractions) {
        BigInteger sumNumerator = BigInteger.ZERO;
        BigInteger sumDenominator = BigInteger.ONE;
        for (Fraction each : fractions) {
            sumNumerator = sumNumerator.multiply(each.denominator).add(each.numerator.multiply(sumDenominator));
            sumDenominator = sumDenominator.multiply(each.denominator);
        }
        return new Fraction(sumNumerator, sumDenominator.multiply(BigInteger.valueOf(fractions.size())));
    }

    /** In per cent, rounded half up to two decimals. */
    public BigDecimal percent() {
        return new BigDecimal(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(denominator), 2, RoundingMode.HALF_UP);
    }
}
