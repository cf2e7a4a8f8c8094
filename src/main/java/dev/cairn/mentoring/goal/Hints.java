package dev.cairn.mentoring.goal;

import java.time.LocalDate;
import java.util.List;

/** Says why a plan may be worth a look; progress, who knows by what drift is known, answers it. */
public interface Hints {
    /**
     * None for anybody but the pair, and none of a goal or milestone that is not in the plan as this person sees it; one statement.
     *
     * @param today where this person is
     */
    List<Hint> on(SeenPlan plan, LocalDate today);
}
