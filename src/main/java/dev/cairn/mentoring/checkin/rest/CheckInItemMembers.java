package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.checkin.Action;
import dev.cairn.mentoring.checkin.ActionChange;
import dev.cairn.mentoring.checkin.CheckInContentChange;
import dev.cairn.mentoring.checkin.DataPoint;
import dev.cairn.mentoring.checkin.DataPointChange;
import dev.cairn.mentoring.checkin.Handover;
import dev.cairn.mentoring.checkin.Interpretation;
import dev.cairn.mentoring.checkin.InterpretationChange;
import dev.cairn.mentoring.checkin.Risk;
import dev.cairn.mentoring.checkin.RiskChange;
import dev.cairn.mentoring.goal.Degree;
import dev.cairn.mentoring.shared.rest.JsonMembers;
import dev.cairn.mentoring.shared.rest.PeopleInJson;

/** Reads what callers send about what stands in check-ins. */
final class CheckInItemMembers {
    private CheckInItemMembers() {}

    static CheckInContentChange<DataPoint> dataPoint(JsonMembers members) {
        return new DataPointChange(
                members.prose("text"),
                members.word("polarity", DataPoint.Polarity.class),
                members.flag("setback"),
                members.date("seenOn"));
    }

    static CheckInContentChange<Interpretation> interpretation(JsonMembers members) {
        return new InterpretationChange(members.prose("text"), members.ids("cites"), members.id("alternativeOf"));
    }

    static CheckInContentChange<Action> action(JsonMembers members, PeopleInJson people) {
        return new ActionChange(
                members.line("task"),
                people.person(members, "owner"),
                members.date("deadline"),
                members.prose("resources"),
                members.flag("adjustment"),
                members.flag("microChallenge"),
                members.id("reading"),
                members.id("serves"),
                members.word("audience", Audience.class));
    }

    static CheckInContentChange<Risk> risk(JsonMembers members) {
        return new RiskChange(
                members.word("type", Risk.Type.class),
                members.line("what"),
                members.word("likelihood", Degree.class),
                members.word("impact", Degree.class),
                members.prose("earlySign"),
                members.prose("support"));
    }

    static Handover handover(JsonMembers members, PeopleInJson people) {
        return new Handover(
                people.person(members, "to").value(), members.prose("reason").value());
    }
}
