package dev.cairn.mentoring.goal;

import org.jspecify.annotations.Nullable;

/**
 * A goal as somebody sees it who is asked for their view of it: this much and no more.
 *
 * @param own what they have said in the round that somebody looked in last; null if nothing
 * @param mayAssess whether they can say something now
 */
public record Invited(
        PlanItem<Invitation> invitation,
        String title,
        @Nullable String observableAction,
        @Nullable SeenItem own,
        boolean mayAssess) {}
