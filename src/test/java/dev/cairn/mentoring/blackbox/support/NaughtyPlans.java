package dev.cairn.mentoring.blackbox.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Plans whose every text is a naughty string: some two hundred to a plan, each plan of the same shape, on a page with both macros. */
public final class NaughtyPlans {
    private static final int GOALS = 24;
    private static final List<String> LONG_TEXTS =
            List.of("observableAction", "expectedOutcome", "why", "pressureSituation", "aim");

    private static final Map<RunningSandbox, List<Filled>> MADE = new EnumMap<>(RunningSandbox.class);

    private NaughtyPlans() {}

    /**
     * A plan, and what was put into it.
     *
     * @param page that shows it with both macros
     * @param texts what stands in it
     */
    public record Filled(Pair pair, long page, List<String> texts) {}

    /**
     * Plans that hold every string of both lists, made when they are first asked for. Each answer of REST on the way gave back what was sent.
     */
    public static synchronized List<Filled> all(RunningSandbox sandbox) {
        return MADE.computeIfAbsent(sandbox, key -> {
            Queue<Filled> plans = new ConcurrentLinkedQueue<>();
            Clients.sharing(2, split(NaughtyStrings.all()), part -> plans.addAll(of(key, part)));
            return List.copyOf(plans);
        });
    }

    private static List<Filled> of(RunningSandbox sandbox, List<String> strings) {
        Deque<String> left = new ArrayDeque<>(strings);
        List<Filled> plans = new ArrayList<>();
        while (!left.isEmpty()) {
            plans.add(fill(sandbox, left));
        }
        return plans;
    }

    /** The strings in parts that each fill some plans, so that several can work. */
    private static List<List<String>> split(List<String> strings) {
        int size = 5 + GOALS * 9;
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < strings.size(); from += size) {
            parts.add(strings.subList(from, Math.min(from + size, strings.size())));
        }
        return parts;
    }

    /** A plan of the same shape without a naughty string. */
    public static Filled dull(RunningSandbox sandbox) {
        return fill(sandbox, new ArrayDeque<>());
    }

    private static Filled fill(RunningSandbox sandbox, Deque<String> left) {
        String space = sandbox.newSpace();
        long page = sandbox.as("admin").makePage(space, "Home of a plan", "<p/>");
        List<String> used = new ArrayList<>();
        Map<String, Object> success = new LinkedHashMap<>();
        for (String field : List.of("skills", "routines", "outcomes")) {
            success.put(field, next(left, used, 8000));
        }
        Pair pair = Pair.of(sandbox, "mentor", "mentee", space, page)
                .active(Map.of(
                        "success", success, "purpose", next(left, used, 8000), "careerAim", next(left, used, 8000)));
        assertThat(pair.mentee().get(pair.path()).member("success").toString())
                .isEqualTo(new com.fasterxml.jackson.databind.ObjectMapper()
                        .valueToTree(success)
                        .toString());
        for (int number = 0; number < GOALS; number++) {
            addGoal(pair, left, used);
        }
        return new Filled(pair, showing(pair), used);
    }

    /** A page whose macros name the mentorship, as a preview wants it. */
    private static long showing(Pair pair) {
        Map<String, String> parameters = Map.of("mentorship", pair.id());
        String both = Macros.storage(Macros.PLAN, parameters) + Macros.storage(Macros.MILESTONES, parameters);
        return pair.mentee().makePage(pair.space(), "Shown", both);
    }

    private static void addGoal(Pair pair, Deque<String> left, List<String> used) {
        Map<String, Object> goal = new LinkedHashMap<>();
        for (String field : LONG_TEXTS) {
            String text = next(left, used, 8000);
            goal.put(field, field.equals("aim") ? Map.of("kind", "team", "text", text) : text);
        }
        goal.put("title", next(left, used, NaughtyStrings.SHORT));
        goal.put("competency", next(left, used, NaughtyStrings.SHORT));
        goal.put("kind", "behaviour");
        goal.put("horizon", "short");
        goal.put("due", "2027-01-15");
        Answer made = pair.mentee().post(pair.path() + "/goals", goal).expect(201);
        goal.forEach((field, value) -> assertThat(
                        made.member(field).isObject() ? made.text(field, "text") : made.text(field))
                .isEqualTo(value instanceof Map<?, ?> aim ? aim.get("text") : value));
        String path = "/rest/mentoring/1.0/goals/" + made.text("id");
        Map<String, Object> milestone = Map.of(
                "title",
                next(left, used, NaughtyStrings.SHORT),
                "indicator",
                next(left, used, 8000),
                "due",
                "2027-01-10");
        Answer added = pair.mentee().post(path + "/milestones", milestone).expect(201);
        milestone.forEach((field, value) -> assertThat(added.text(field)).isEqualTo(value));
    }

    /** The next string that fits, or a dull one; those that do not fit wait for a longer field. */
    private static String next(Deque<String> left, List<String> used, int longest) {
        String first = left.peekFirst();
        if (first == null || first.length() > longest) {
            return "Dull words";
        }
        used.add(left.removeFirst());
        return first;
    }
}
