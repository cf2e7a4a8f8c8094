package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.SeenGoal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A goal that a plan shows, with those that it shows below it: sub-goals, or what is kept of goals in between that are not. */
record KeptGoal(SeenGoal goal, List<KeptGoal> subGoals) {

    static List<KeptGoal> of(List<SeenGoal> goals, Predicate<SeenGoal> wanted) {
        List<KeptGoal> kept = new ArrayList<>();
        for (SeenGoal goal : goals) {
            List<KeptGoal> below = of(goal.subGoals(), wanted);
            if (wanted.test(goal)) {
                kept.add(new KeptGoal(goal, below));
            } else {
                kept.addAll(below);
            }
        }
        return kept;
    }

    /** The first so many of them, counted in the order in which they are read. */
    static List<KeptGoal> first(int most, List<KeptGoal> goals) {
        List<KeptGoal> first = new ArrayList<>();
        int left = most;
        for (KeptGoal goal : goals) {
            if (left <= 0) {
                break;
            }
            KeptGoal cut = new KeptGoal(goal.goal(), first(left - 1, goal.subGoals()));
            first.add(cut);
            left -= size(List.of(cut));
        }
        return first;
    }

    /** This goal and all that is shown below it. */
    Stream<SeenGoal> flat() {
        return Stream.concat(Stream.of(goal), subGoals.stream().flatMap(KeptGoal::flat));
    }

    static int size(List<KeptGoal> goals) {
        return goals.stream().mapToInt(goal -> 1 + size(goal.subGoals())).sum();
    }
}
