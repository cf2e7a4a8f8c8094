package dev.cairn.mentoring.progress.store;

import dev.cairn.mentoring.progress.ProgressQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import net.java.ao.Query;

/** The column that a list is sorted by. Each has an index with the space before and the mentorship after it, so that the first rows need no others. */
enum Order {
    ATTENTION("ATTENTION_FROM", AoProgress::getAttentionFrom),
    MENTOR("MENTOR_NAME", AoProgress::getMentorName),
    MENTEE("MENTEE_NAME", AoProgress::getMenteeName),
    STAGE("STAGE", AoProgress::getStage),
    GOALS("GOAL_SHARE", AoProgress::getGoalShare),
    MILESTONES("MILESTONE_SHARE", AoProgress::getMilestoneShare),
    EVIDENCE("CLAIM_SHARE", AoProgress::getClaimShare),
    LAST_CHECK_IN("LAST_TALK", AoProgress::getLastTalk),
    NEXT_CHECK_IN("NEXT_TALK", AoProgress::getNextTalk),
    REVIEWED("REVIEWED_ON", AoProgress::getReviewedOn);

    private final String column;
    private final Function<AoProgress, Object> value;

    Order(String column, Function<AoProgress, Object> value) {
        this.column = column;
        this.value = value;
    }

    static Order of(ProgressQuery.Sort sort) {
        return valueOf(sort.name());
    }

    Object valueOf(AoProgress row) {
        return value.apply(row);
    }

    Query query(ProgressQuery asked, LocalDate today, int limit) {
        StringBuilder where = new StringBuilder("SPACE_KEY = ?");
        List<Object> parameters = new ArrayList<>(List.of(asked.spaceKey()));
        if (asked.stage() != null) {
            add(where, parameters, "STAGE = ?", asked.stage().name());
        }
        if (asked.attention()) {
            add(where, parameters, "ATTENTION_FROM <= ?", today.toString());
        }
        if (asked.person() != null) {
            String key = asked.person().value();
            add(where, parameters, "(MENTOR = ? OR MENTEE = ?)", key, key);
        }
        ProgressQuery.Place after = asked.after();
        if (after != null) {
            String beyond = asked.descending() ? "<" : ">";
            add(
                    where,
                    parameters,
                    column + " " + beyond + "= ? AND (" + column + " " + beyond + " ? OR MENTORSHIP " + beyond + " ?)",
                    after.value(),
                    after.value(),
                    after.mentorship().toString());
        }
        String way = asked.descending() ? " DESC" : " ASC";
        return Query.select()
                .where(where.toString(), parameters.toArray())
                .order(column + way + ", MENTORSHIP" + way)
                .limit(limit);
    }

    private static void add(StringBuilder where, List<Object> parameters, String criterion, Object... values) {
        where.append(" AND ").append(criterion);
        parameters.addAll(Arrays.asList(values));
    }
}
