package dev.cairn.mentoring.goal.rest;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.goal.Assessment;
import dev.cairn.mentoring.goal.AssessmentChange;
import dev.cairn.mentoring.goal.AutonomyChange;
import dev.cairn.mentoring.goal.AutonomyRating;
import dev.cairn.mentoring.goal.Content;
import dev.cairn.mentoring.goal.ContentChange;
import dev.cairn.mentoring.goal.Evidence;
import dev.cairn.mentoring.goal.EvidenceChange;
import dev.cairn.mentoring.goal.EvidenceType;
import dev.cairn.mentoring.goal.Indicator;
import dev.cairn.mentoring.goal.IndicatorChange;
import dev.cairn.mentoring.goal.Invitation;
import dev.cairn.mentoring.goal.InvitationChange;
import dev.cairn.mentoring.goal.ItemChange;
import dev.cairn.mentoring.goal.Measure;
import dev.cairn.mentoring.goal.Measurement;
import dev.cairn.mentoring.goal.MeasurementChange;
import dev.cairn.mentoring.goal.Support;
import dev.cairn.mentoring.goal.SupportChange;
import dev.cairn.mentoring.goal.SupportState;
import dev.cairn.mentoring.goal.SupportType;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.rest.JsonMembers;
import dev.cairn.mentoring.shared.rest.PeopleInJson;

/** Reads what callers send about the items of a plan. */
final class ItemMembers {
    private ItemMembers() {}

    static ItemChange<Indicator> indicator(JsonMembers members) {
        return shared(
                members,
                new IndicatorChange(
                        members.line("name"),
                        members.line("unit"),
                        members.word("measure", Measure.class),
                        members.decimal("baseline"),
                        members.decimal("target"),
                        members.decimal("targetTo")));
    }

    /** A measurement is as visible as its indicator, so it says nothing of that itself. */
    static ItemChange<Measurement> measurement(JsonMembers members) {
        return new ItemChange<>(
                new MeasurementChange(members.date("on"), members.decimal("value"), members.line("source")),
                Setting.absent());
    }

    /** How much support one needs is told to nobody but the other. */
    static ItemChange<AutonomyRating> autonomy(JsonMembers members) {
        return new ItemChange<>(
                new AutonomyChange(
                        members.number("supportLevel", AutonomyRating.LOWEST, AutonomyRating.HIGHEST),
                        members.date("on")),
                Setting.absent());
    }

    static ItemChange<Evidence> evidence(JsonMembers members) {
        return shared(
                members,
                new EvidenceChange(
                        members.word("type", EvidenceType.class),
                        members.prose("words"),
                        members.prose("link"),
                        members.page("pageId"),
                        members.date("observedOn")));
    }

    static ItemChange<Support> support(JsonMembers members) {
        return shared(
                members,
                new SupportChange(
                        members.word("type", SupportType.class),
                        members.line("what"),
                        members.line("provider"),
                        members.decimal("planned"),
                        members.decimal("used"),
                        members.line("unit"),
                        members.word("state", SupportState.class)));
    }

    static ItemChange<Invitation> invitation(JsonMembers members, PeopleInJson people) {
        return new ItemChange<>(
                new InvitationChange(people.person(members, "person"), members.moment("until")), Setting.absent());
    }

    static AssessmentChange assessment(JsonMembers members) {
        return new AssessmentChange(
                members.number("level", Assessment.LOWEST, Assessment.HIGHEST), members.prose("seen"));
    }

    private static <C extends Content> ItemChange<C> shared(JsonMembers members, ContentChange<C> content) {
        return new ItemChange<>(content, members.word("audience", Audience.class));
    }
}
