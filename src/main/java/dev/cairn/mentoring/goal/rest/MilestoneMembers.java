package dev.cairn.mentoring.goal.rest;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.goal.MilestoneChange;
import dev.cairn.mentoring.goal.MilestoneService;
import dev.cairn.mentoring.goal.Postponement;
import dev.cairn.mentoring.shared.rest.JsonMembers;
import dev.cairn.mentoring.shared.rest.PeopleInJson;

/** Reads what callers send about milestones. */
final class MilestoneMembers {
    private MilestoneMembers() {}

    static MilestoneChange change(JsonMembers members, PeopleInJson people) {
        return new MilestoneChange(
                members.line("title"),
                members.prose("indicator"),
                members.date("due"),
                people.persons(members, "owners", MilestoneService.MOST_OWNERS),
                members.word("audience", Audience.class));
    }

    static Postponement postponement(JsonMembers members) {
        return new Postponement(
                members.date("due").value(), members.prose("reason").value());
    }
}
