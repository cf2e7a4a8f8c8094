package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changed fields of a goal, or the fields of a new one. */
public record GoalChange(
        Setting<String> title,
        Setting<GoalKind> kind,
        Setting<String> pressureSituation,
        Setting<String> competency,
        Setting<String> observableAction,
        Setting<String> expectedOutcome,
        Setting<String> why,
        Setting<Aim> aim,
        Setting<Horizon> horizon,
        Setting<LocalDate> due,
        Setting<LocalDate> dueFrom,
        Setting<String> aspiration,
        Setting<LearningFraming> learningFraming,
        Setting<Degree> effort,
        Setting<Degree> impact,
        Setting<GoalId> parent,
        Setting<Audience> audience) {
    /** The change to all that a content says. */
    static GoalChange to(GoalContent content) {
        return new GoalChange(
                Setting.to(content.title()),
                Setting.to(content.kind()),
                Setting.to(content.pressureSituation()),
                Setting.to(content.competency()),
                Setting.to(content.observableAction()),
                Setting.to(content.expectedOutcome()),
                Setting.to(content.why()),
                Setting.to(content.aim()),
                Setting.to(content.horizon()),
                Setting.to(content.due()),
                Setting.to(content.dueFrom()),
                Setting.to(content.aspiration()),
                Setting.to(content.learningFraming()),
                Setting.to(content.effort()),
                Setting.to(content.impact()),
                Setting.absent(),
                Setting.absent());
    }

    /** Whether it changes who sees the goal and nothing else; that is possible at any time. */
    boolean isAudienceAlone() {
        return audience.present() && !parent.present() && leavesContent();
    }

    /** Whether it changes where the goal stands or who sees it, and nothing that it says. */
    boolean isPlaceOrAudienceAlone() {
        return (audience.present() || parent.present()) && leavesContent();
    }

    private boolean leavesContent() {
        return List.of(
                        title,
                        kind,
                        pressureSituation,
                        competency,
                        observableAction,
                        expectedOutcome,
                        why,
                        aim,
                        horizon,
                        due,
                        dueFrom,
                        aspiration,
                        learningFraming,
                        effort,
                        impact)
                .stream()
                .noneMatch(Setting::present);
    }

    /** The content of a new goal, after its faults were checked. */
    GoalContent content(Faults faults, LocalDate notBefore) {
        faults.addIf(title.value() == null, "title", "required");
        faults.addIf(kind.value() == null, "kind", "required");
        checkMeaning(kind.value(), pressureSituation.value(), faults, notBefore);
        checkRange(due.value(), dueFrom.value(), faults);
        faults.check();
        return new GoalContent(
                Objects.requireNonNull(title.value()),
                Objects.requireNonNull(kind.value()),
                pressureSituation.value(),
                competency.value(),
                observableAction.value(),
                expectedOutcome.value(),
                why.value(),
                aim.value(),
                horizon.value(),
                due.value(),
                dueFrom.value(),
                aspiration.value(),
                learningFraming.value(),
                effort.value(),
                impact.value());
    }

    /**
     * The content after this change, its faults added but not yet checked.
     *
     * @param agreed an agreed goal keeps what it had to say to be agreed
     * @param notBefore the mentorship's start
     */
    GoalContent applyTo(GoalContent before, boolean agreed, Faults faults, LocalDate notBefore) {
        faults.addIf(title.clears(), "title", "required");
        faults.addIf(kind.clears(), "kind", "required");
        if (agreed) {
            faults.addIf(observableAction.clears(), "observableAction", "required");
            faults.addIf(expectedOutcome.clears(), "expectedOutcome", "required");
            faults.addIf(horizon.clears(), "horizon", "required");
            faults.addIf(due.clears(), "due", "required");
        }
        GoalKind nextKind = Objects.requireNonNullElse(kind.or(before.kind()), before.kind());
        String situation = pressureSituation.or(before.pressureSituation());
        faults.addIf(agreed && nextKind == GoalKind.BEHAVIOUR && situation == null, "pressureSituation", "required");
        checkMeaning(nextKind, situation, faults, notBefore);
        checkRange(due.or(before.due()), dueFrom.or(before.dueFrom()), faults);
        return new GoalContent(
                Objects.requireNonNullElse(title.or(before.title()), before.title()),
                nextKind,
                situation,
                competency.or(before.competency()),
                observableAction.or(before.observableAction()),
                expectedOutcome.or(before.expectedOutcome()),
                why.or(before.why()),
                aim.or(before.aim()),
                horizon.or(before.horizon()),
                due.or(before.due()),
                dueFrom.or(before.dueFrom()),
                aspiration.or(before.aspiration()),
                learningFraming.or(before.learningFraming()),
                effort.or(before.effort()),
                impact.or(before.impact()));
    }

    private void checkMeaning(
            @Nullable GoalKind nextKind, @Nullable String situation, Faults faults, LocalDate notBefore) {
        faults.addIf(
                nextKind != null && nextKind != GoalKind.BEHAVIOUR && situation != null,
                "pressureSituation",
                "only-for-behaviour");
        faults.addIf(isBefore(due.value(), notBefore), "due", "due-before-start");
        faults.addIf(isBefore(dueFrom.value(), notBefore), "dueFrom", "due-before-start");
    }

    /** A range of days ends, and does not end before it begins. */
    private static void checkRange(@Nullable LocalDate last, @Nullable LocalDate first, Faults faults) {
        faults.addIf(first != null && (last == null || last.isBefore(first)), "dueFrom", "range-without-end");
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate notBefore) {
        return day != null && day.isBefore(notBefore);
    }
}
