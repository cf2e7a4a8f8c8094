package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.mentorship.PlanReview;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Says how long ago the pair reviewed its plan. The pair is told to the day, and which day is next; everybody else to the week. */
final class ReviewWords {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DAYS_SAID = 14;
    private static final int WEEKS_SAID = 9;

    private final Onlooker onlooker;
    private final LocalDate today;

    ReviewWords(Onlooker onlooker, LocalDate today) {
        this.onlooker = onlooker;
        this.today = today;
    }

    /** Empty as long as there was none. */
    String of(PlanReview review) {
        LocalDate on = review.on();
        if (on == null) {
            return "";
        }
        String age = age(on);
        LocalDate next = review.next();
        return next == null || !onlooker.ofPair() ? age : withNext(age, next);
    }

    private String withNext(String age, LocalDate next) {
        String key = next.isBefore(today) ? "review.next-was" : "review.next";
        return onlooker.text(key, age, onlooker.words().day(next));
    }

    private String age(LocalDate on) {
        long days = Math.max(0, ChronoUnit.DAYS.between(on, today));
        if (onlooker.ofPair() && days < DAYS_SAID) {
            return days == 0 ? onlooker.text("review.today") : onlooker.text("review.days", days);
        }
        long weeks = days / DAYS_OF_A_WEEK;
        if (weeks == 0) {
            return onlooker.text("review.this-week");
        }
        return weeks < WEEKS_SAID
                ? onlooker.text("review.weeks", weeks)
                : onlooker.text("review.months", ChronoUnit.MONTHS.between(on, today));
    }
}
