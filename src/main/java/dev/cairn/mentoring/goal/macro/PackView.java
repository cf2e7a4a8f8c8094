package dev.cairn.mentoring.goal.macro;

import java.util.List;

/**
 * What the mentee can pick of their plan to take it somewhere, as a part to unfold below it.
 *
 * @param name of what is done with it: {@code review-pack, handover}
 * @param space the key of the space that a page of it will be in; empty if it becomes none
 * @param pageTitle proposed for that page
 * @param groups goal by goal
 */
public record PackView(
        String name, String title, String intro, String space, String pageTitle, List<PicksView> groups) {}
