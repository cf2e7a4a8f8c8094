package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.goal.Hint;
import dev.cairn.mentoring.goal.Hints;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.mentorship.Stage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells a pair what the rules of drift found of it, with the goal or milestone by its title (R25, R96, R106). Nobody else is told more than {@link Attention}. */
@Named
public class DriftHints implements Hints {
    private final Summaries summaries;

    @Inject
    public DriftHints(Summaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public List<Hint> on(SeenPlan plan, LocalDate today) {
        if (!plan.mentorship().sight().ofPair()
                || plan.mentorship().mentorship().stage() != Stage.ACTIVE) {
            return List.of();
        }
        return summaries.of(plan.mentorship().mentorship().id()).stream()
                .flatMap(summary -> summary.findings().stream())
                .filter(finding -> finding.holds(today))
                .flatMap(finding -> hint(finding, plan, today).stream())
                .toList();
    }

    /** Empty where it is about something that is not there for whoever looks. */
    private static Optional<Hint> hint(Finding finding, SeenPlan plan, LocalDate today) {
        if (finding.subject() == null) {
            return Optional.of(ofAll(finding, plan, today));
        }
        Stream<Hint> goals = plan.flat().stream()
                .filter(goal -> goal.id().value().equals(finding.subject()))
                .map(goal -> one(finding, "goal").about(goal.id(), goal.title()));
        Stream<Hint> milestones = plan.milestones().stream()
                .filter(one -> one.id().value().equals(finding.subject()))
                .map(one -> one(finding, "milestone").about(one.goal(), one.title()));
        return Stream.concat(goals, milestones).findFirst();
    }

    private static Hint one(Finding finding, String subject) {
        String code = code(finding);
        return finding.rule() == Rule.TARGET_PASSED
                ? Hint.ofAll(code + "." + subject, finding.from().minusDays(1))
                : Hint.ofAll(code, finding.number());
    }

    private static Hint ofAll(Finding finding, SeenPlan plan, LocalDate today) {
        String code = code(finding);
        LocalDate from = finding.from();
        return switch (finding.rule()) {
            case NO_EVIDENCE -> Hint.ofAll(code, finding.number() + ChronoUnit.DAYS.between(from, today));
            case CHECK_IN_OVERDUE -> Hint.ofAll(code, from.minusDays(finding.number() + 1));
            case NOT_REVIEWED -> {
                LocalDate named = plan.mentorship().mentorship().review().next();
                yield named == null
                        ? Hint.ofAll(code, finding.number() + ChronoUnit.WEEKS.between(from, today))
                        : Hint.ofAll(code + ".named", named);
            }
            case MOVED_OFTEN, LOOSE_STEPS, SILENT_ON_GOAL, DONE_BUT_FLAT, TARGET_PASSED ->
                Hint.ofAll(code, finding.number());
        };
    }

    private static String code(Finding finding) {
        return finding.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
