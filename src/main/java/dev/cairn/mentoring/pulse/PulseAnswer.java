package dev.cairn.mentoring.pulse;

import java.util.stream.IntStream;

/**
 * What a mentee said of a check-in, each from 1 for not at all to 5 for very much.
 *
 * @param clarity how clear it is what comes next
 * @param usefulness how useful the talk was
 * @param support how well supported they feel
 */
public record PulseAnswer(int clarity, int usefulness, int support) {
    public static final int LEAST = 1;
    public static final int MOST = 5;

    public PulseAnswer {
        if (IntStream.of(clarity, usefulness, support).anyMatch(one -> one < LEAST || one > MOST)) {
            throw new IllegalArgumentException("an answer is from 1 to 5");
        }
    }
}
