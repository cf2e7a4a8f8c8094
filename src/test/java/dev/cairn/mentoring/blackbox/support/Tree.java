package dev.cairn.mentoring.blackbox.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which goal of a plan is part of which, as the journal last said it: a goal in a circle is in no list of goals. */
public final class Tree {
    private final Map<String, @Nullable String> parents;

    private Tree(Map<String, @Nullable String> parents) {
        this.parents = parents;
    }

    public static Tree of(Pair pair) {
        Map<String, @Nullable String> parents = new HashMap<>();
        JsonNode goals =
                pair.mentee().get(pair.path() + "/goals?limit=200").expect(200).member("results");
        goals.forEach(goal ->
                parents.put(goal.path("id").asText(), goal.path("parentId").asText(null)));
        JsonNode journal = pair.mentee()
                .get(pair.path() + "/journal?limit=200")
                .expect(200)
                .member("results");
        journal.forEach(entry -> {
            JsonNode item = entry.path("item");
            if (item.path("kind").asText().equals("goal")
                    && !parents.containsKey(item.path("id").asText())) {
                parents.put(
                        item.path("id").asText(),
                        entry.path("state").path("parentId").asText(null));
            }
        });
        return new Tree(parents);
    }

    /** Fails if a goal is, by way of others, a part of itself. */
    public void checkIsForest() {
        for (String goal : parents.keySet()) {
            Set<String> seen = new HashSet<>();
            for (String at = goal; at != null; at = parents.get(at)) {
                if (!seen.add(at)) {
                    throw new AssertionError("a circle of goals: " + seen);
                }
            }
        }
    }
}
