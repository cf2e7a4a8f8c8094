package dev.cairn.mentoring.blackbox.paper;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan that asks much of paper: thirty goals with long titles, among them the longest that there can be with and without blanks, texts over more
 * than a page, milestones that were moved, reached and dropped; on a page with both macros.
 *
 * @param titles of goals and milestones, as they can be printed
 * @param days that are due, and those that milestones were moved from
 * @param reached how many of how many milestones each goal has reached, where it has any
 */
record LongPlan(Pair pair, long page, List<String> titles, List<LocalDate> days, List<Share> reached) {
    private static final int GOALS = 30;
    private static final int LONGEST_TITLE = 255;
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 4);

    /** So many of so many. */
    record Share(int part, int whole) {}

    static LongPlan on(RunningSandbox sandbox) {
        String space = sandbox.newSpace();
        long page = sandbox.as("admin").makePage(space, "Plan on paper", Macros.both());
        Pair pair = Pair.in(sandbox, space, page)
                .active(Map.of("purpose", "Growing. " + "So that words run over more than one page. ".repeat(180)));
        LongPlan plan = new LongPlan(pair, page, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int number = 0; number < GOALS; number++) {
            plan.add(number);
        }
        return plan;
    }

    private void add(int number) {
        Map<String, Object> goal = new LinkedHashMap<>();
        goal.put("title", known(title(number)));
        goal.put("due", due(FIRST_DAY.plusDays(number)));
        goal.put("why", "W" + "h".repeat(300) + "y " + "because it holds. ".repeat(10 + number));
        String path = pair.goal(goal);
        int milestones = number % 4;
        for (int at = 0; at < milestones; at++) {
            addMilestone(path, number, at, at < number % 3);
        }
        if (milestones > 0) {
            reached.add(new Share(Math.min(number % 3, milestones), milestones));
        }
    }

    private void addMilestone(String goal, int number, int at, boolean isReached) {
        LocalDate first = FIRST_DAY.plusDays(40L + number * 4L + at);
        String title = known("Meilenstein \u201e\u00dcbergr\u00f6\u00dfe\u201c " + number + "." + at
                + " \u2013 with many more words than fit into one line of a table");
        String path = pair.milestone(goal, Map.of("title", title, "due", first.toString(), "indicator", "Seen by all"));
        LocalDate later = first.plusDays(200);
        pair.step(pair.mentee(), path, "postponement", Map.of("due", due(later), "reason", "The board meets later"))
                .expect(200);
        days.add(first);
        if (isReached) {
            pair.step(pair.mentee(), path, "completion", Map.of()).expect(200);
            days.remove(later);
        }
    }

    private static String title(int number) {
        String begin = "Goal " + number + " \u00c4\u00d6\u00dc\u00e4\u00f6\u00fc\u00df ";
        return switch (number % 5) {
            case 0 -> begin + "x".repeat(LONGEST_TITLE - begin.length());
            case 1 -> cut(begin + "with rather many words that go on ".repeat(9));
            case 2 -> "G" + number + "Gr\u00f6\u00dfen\u00e4nderung".repeat(18);
            case 3 -> begin + "<b>&amp; \"quoted\"</b> 100% \u20ac";
            default -> begin + "short";
        };
    }

    private static String cut(String title) {
        return title.substring(0, LONGEST_TITLE).strip();
    }

    private String known(String title) {
        titles.add(title);
        return title;
    }

    private String due(LocalDate day) {
        days.add(day);
        return day.toString();
    }
}
