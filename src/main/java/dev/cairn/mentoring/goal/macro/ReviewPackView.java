package dev.cairn.mentoring.goal.macro;

import java.util.List;

/**
 * What the mentee makes a page for a review of.
 *
 * @param shown whether this person may make one here
 * @param space the key of the space that the page will be in
 * @param pageTitle proposed for it
 * @param groups goal by goal
 */
public record ReviewPackView(boolean shown, String space, String pageTitle, List<PicksView> groups) {
    static final ReviewPackView NONE = new ReviewPackView(false, "", "", List.of());
}
