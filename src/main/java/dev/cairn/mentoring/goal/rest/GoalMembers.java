package dev.cairn.mentoring.goal.rest;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.goal.Aim;
import dev.cairn.mentoring.goal.Degree;
import dev.cairn.mentoring.goal.GoalChange;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.GoalKind;
import dev.cairn.mentoring.goal.GoalOrder;
import dev.cairn.mentoring.goal.Horizon;
import dev.cairn.mentoring.goal.LearningFraming;
import dev.cairn.mentoring.goal.NewProposal;
import dev.cairn.mentoring.goal.ProposalType;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.Step;
import dev.cairn.mentoring.shared.rest.JsonMembers;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what callers send about goals. */
final class GoalMembers {
    private GoalMembers() {}

    static GoalChange change(JsonMembers members) {
        return change(members, parent(members), members.word("audience", Audience.class));
    }

    /** What somebody proposes for an agreed goal: its content, why, and on what it rests. */
    static NewProposal proposal(JsonMembers members) {
        return new NewProposal(
                change(members, Setting.absent(), Setting.absent()),
                members.word("type", ProposalType.class).value(),
                members.prose("reason").value(),
                members.prose("assumption").value(),
                members.date("revisitOn").value(),
                members.prose("team").value(),
                members.prose("resources").value(),
                members.prose("interest").value());
    }

    private static GoalChange change(JsonMembers members, Setting<GoalId> parent, Setting<Audience> audience) {
        return new GoalChange(
                members.line("title"),
                members.word("kind", GoalKind.class),
                members.prose("pressureSituation"),
                members.line("competency"),
                members.prose("observableAction"),
                members.prose("expectedOutcome"),
                members.prose("why"),
                members.object("aim", GoalMembers::aim),
                members.word("horizon", Horizon.class),
                members.date("due"),
                members.date("dueFrom"),
                members.prose("aspiration"),
                members.word("learningFraming", LearningFraming.class),
                members.word("effort", Degree.class),
                members.word("impact", Degree.class),
                parent,
                audience);
    }

    private static @Nullable Aim aim(JsonMembers members) {
        Aim.Kind kind = members.word("kind", Aim.Kind.class).value();
        String text = members.prose("text").value();
        members.require("kind", "text");
        return kind == null || text == null ? null : new Aim(kind, text);
    }

    private static Setting<GoalId> parent(JsonMembers members) {
        Setting<UUID> parent = members.id("parentId");
        return new Setting<>(parent.present(), goal(parent.value()));
    }

    static GoalOrder order(JsonMembers members) {
        GoalId parent = parent(members).value();
        List<UUID> goals = members.ids("goals").value();
        members.require("goals");
        return new GoalOrder(
                parent,
                Objects.requireNonNullElse(goals, List.<UUID>of()).stream()
                        .map(GoalId::new)
                        .toList());
    }

    /** A step that may say why and on which day. */
    static Step reaching(JsonMembers members) {
        return new Step(
                members.prose("reason").value(), members.date("reachedOn").value());
    }

    private static @Nullable GoalId goal(@Nullable UUID id) {
        return id == null ? null : new GoalId(id);
    }
}
