package dev.cairn.mentoring.goal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order that siblings are to have.
 *
 * @param parent whose sub-goals they are; null at the top
 * @param goals all of them that the caller may know of, each once
 */
public record GoalOrder(@Nullable GoalId parent, List<GoalId> goals) {}
