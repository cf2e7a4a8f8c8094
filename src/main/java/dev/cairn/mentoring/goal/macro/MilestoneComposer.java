package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.goal.Accord;
import dev.cairn.mentoring.goal.Milestone;
import dev.cairn.mentoring.goal.MilestoneState;
import dev.cairn.mentoring.goal.MilestoneStep;
import dev.cairn.mentoring.goal.Move;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts milestones into words. */
final class MilestoneComposer {
    private static final List<MilestoneStep> AUDIENCE_STEPS =
            List.of(MilestoneStep.SHARE_WITH_PAIR, MilestoneStep.SHARE_WITH_PAGE, MilestoneStep.TAKE_BACK);

    private final Onlooker onlooker;
    private final Words words;

    MilestoneComposer(Onlooker onlooker) {
        this.onlooker = onlooker;
        this.words = onlooker.words();
    }

    MilestoneView compose(SeenMilestone seen) {
        Mentorship mentorship = onlooker.mentorship();
        Optional<Milestone> whole = seen.pairOnly();
        List<Move> moves = whole.map(Milestone::moves).orElse(List.of());
        Fields fields = fields(seen);
        return new MilestoneView(
                seen.id().toString(),
                whole.map(milestone -> String.valueOf(milestone.revision())).orElse(""),
                Words.code(seen.state()),
                words.text("milestone.state", seen.state()),
                stone(seen, moves),
                seen.state() == MilestoneState.REACHED ? "aui-lozenge-success" : "",
                String.valueOf(seen.overdue()),
                seen.title(),
                when(seen),
                seen.state() == MilestoneState.DROPPED ? "" : when(seen),
                evidence(seen),
                moved(moves),
                moves.stream().map(this::line).toList(),
                whole.map(Milestone::stateReason)
                        .map(reason -> words.text("state.dropped-because", reason))
                        .orElseGet(onlooker::rest),
                whole.map(milestone -> names(milestone.owners())).orElse(""),
                Objects.requireNonNullElse(seen.goalTitle(), ""),
                words.text("mentorship.pair", onlooker.mentee(), onlooker.mentor()),
                mentorship.id().toString(),
                mentorship.mentorKey().value(),
                mentorship.menteeKey().value(),
                fields.facts(),
                fields.gaps(),
                onlooker.audience(
                        whole.map(Milestone::audience).orElse(Audience.PAGE),
                        onlooker.hasControls()
                                ? AUDIENCE_STEPS.stream()
                                        .filter(seen.can()::contains)
                                        .map(Words::code)
                                        .toList()
                                : List.of()),
                onlooker.hasControls() ? actions(seen) : List.of());
    }

    private Fields fields(SeenMilestone seen) {
        Fields fields = new Fields(onlooker, seen.can().contains(MilestoneStep.EDIT));
        seen.pairOnly().ifPresent(milestone -> {
            if (fields.editable()) {
                fields.text("title", "line", milestone.title());
            }
            fields.text("indicator", "text", milestone.indicator());
            fields.derived("accord", accord(milestone.accord()));
            fields.choice("owners", "owners", names(milestone.owners()), ownersCode(milestone.owners()));
            // the day of an agreed goal's milestone is moved with a reason instead
            if (fields.editable() && seen.can().contains(MilestoneStep.DELETE)) {
                fields.date("due", milestone.due());
            }
        });
        return fields;
    }

    /** Whose words it stands in, and who agrees to them. */
    private String accord(Accord accord) {
        String proposed = onlooker.name(accord.proposedBy());
        UserKey agreedBy = accord.agreedBy();
        return agreedBy == null
                ? words.text("milestone.proposed-by", proposed)
                : words.text("milestone.agreed-by", proposed, onlooker.name(agreedBy));
    }

    private List<ActionView> actions(SeenMilestone seen) {
        List<ActionView> actions = new ArrayList<>();
        if (seen.can().contains(MilestoneStep.AGREE)) {
            actions.add(ActionView.atOnce("agree", words.text("action.agree"), ActionView.SUBTLE));
        }
        if (seen.can().contains(MilestoneStep.REACH)) {
            actions.add(ActionView.atOnce("reach", words.text("action.reach"), ActionView.PLAIN));
        }
        if (seen.can().contains(MilestoneStep.POSTPONE)) {
            actions.add(ActionView.asking("postpone", words.text("action.postpone"), ActionView.SUBTLE, "postpone"));
        }
        if (seen.can().contains(MilestoneStep.REOPEN)) {
            actions.add(ActionView.asking("reopen", words.text("action.reopen"), ActionView.SUBTLE, "reason"));
        }
        if (seen.can().contains(MilestoneStep.ADD_EVIDENCE)) {
            actions.add(ActionView.asking(
                    "add-evidence", words.text("action.add-evidence"), ActionView.SUBTLE, "evidence"));
        }
        if (seen.can().contains(MilestoneStep.DROP)) {
            actions.add(ActionView.asking("drop", words.text("action.drop"), ActionView.SUBTLE, "reason"));
        }
        if (seen.can().contains(MilestoneStep.DELETE)) {
            actions.add(ActionView.ifSure(
                    "delete", words.text("action.delete"), ActionView.SUBTLE, words.text("milestone.delete.question")));
        }
        return actions;
    }

    private String when(SeenMilestone seen) {
        return switch (seen.state()) {
            case REACHED -> words.text("day.reached", words.day(Objects.requireNonNull(seen.reachedOn())));
            case PLANNED -> words.text(seen.overdue() ? "day.was-due" : "day.due", words.day(seen.due()));
            case DROPPED -> words.text("milestone.state", seen.state());
        };
    }

    private String evidence(SeenMilestone seen) {
        if (seen.evidence() > 0) {
            return words.text("milestones.evidence", seen.evidence());
        }
        boolean claims =
                seen.state() == MilestoneState.REACHED && seen.pairOnly().isPresent();
        return claims ? words.text("goal.not-evidenced") : "";
    }

    private static String stone(SeenMilestone seen, List<Move> moves) {
        return switch (seen.state()) {
            case REACHED -> "is-reached";
            case DROPPED -> "is-dropped";
            case PLANNED -> moves.isEmpty() ? "is-planned" : "is-moved";
        };
    }

    private String moved(List<Move> moves) {
        if (moves.isEmpty()) {
            return "";
        }
        Move last = moves.get(moves.size() - 1);
        return words.text(
                "milestone.moved", moves.size(), words.day(moves.get(0).from()), last.reason());
    }

    private String line(Move move) {
        return words.text(
                "milestone.move",
                words.day(move.from()),
                words.day(move.to()),
                move.reason(),
                onlooker.name(move.by()),
                words.day(move.on()));
    }

    private String names(List<UserKey> owners) {
        return String.join(", ", owners.stream().map(onlooker::name).toList());
    }

    /** The choice that stands for these owners; a list of others is kept as it is. */
    private String ownersCode(List<UserKey> owners) {
        UserKey mentor = onlooker.mentorship().mentorKey();
        UserKey mentee = onlooker.mentorship().menteeKey();
        boolean both = owners.size() == 2 && owners.contains(mentor) && owners.contains(mentee);
        if (both) {
            return "both";
        }
        return Stream.of(mentor, mentee)
                .filter(one -> owners.equals(List.of(one)))
                .findFirst()
                .map(one -> one.equals(mentor) ? "mentor" : "mentee")
                .orElse("others");
    }
}
