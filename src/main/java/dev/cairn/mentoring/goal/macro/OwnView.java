package dev.cairn.mentoring.goal.macro;

import java.util.List;

/**
 * What somebody who was asked has said of a goal.
 *
 * @param facts what it says, to be changed where it is read as long as the round is open
 */
public record OwnView(String id, String revision, List<FieldView> facts) {}
