package dev.cairn.mentoring.mentorship.rest;

import dev.cairn.mentoring.mentorship.PreferencesChange;
import dev.cairn.mentoring.mentorship.ShownTo;
import dev.cairn.mentoring.shared.rest.JsonMembers;

/** Reads what callers send about their preferences. */
final class PreferencesMembers {
    private PreferencesMembers() {}

    static PreferencesChange change(JsonMembers members) {
        return new PreferencesChange(
                members.prose("learningModality"),
                members.prose("feedbackStyle"),
                members.prose("recognitionStyle"),
                members.prose("values"),
                members.word("shownTo", ShownTo.class));
    }
}
