package dev.cairn.mentoring.shared.rest;

import dev.cairn.mentoring.shared.Step;

/** Reads what callers send with a step of an item's life. */
public final class StepMembers {
    private StepMembers() {}

    /** A step that may say why. */
    public static Step step(JsonMembers members) {
        return new Step(members.prose("reason").value(), null);
    }

    /** Nothing but the empty object. */
    public static Step nothing(JsonMembers members) {
        return Step.plain();
    }
}
