package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.goal.Difference;
import dev.cairn.mentoring.goal.ItemStep;
import dev.cairn.mentoring.goal.PlanItem;
import dev.cairn.mentoring.goal.Proposal;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts into words what was proposed for a goal: the open proposal unfolded, what became of the earlier ones below it. */
final class ProposalComposer {
    private final Onlooker onlooker;
    private final Words words;

    ProposalComposer(Onlooker onlooker) {
        this.onlooker = onlooker;
        this.words = onlooker.words();
    }

    /** Said of a goal at a glance; empty if nothing waits. */
    String waiting(SeenGoal goal) {
        return proposals(goal).anyMatch(ProposalComposer::isOpen) ? words.text("proposal.waits") : "";
    }

    /** The latest first. */
    List<ItemView> compose(SeenGoal goal) {
        return proposals(goal)
                .sorted(Comparator.comparing((SeenItem seen) -> item(seen).createdAt())
                        .reversed())
                .map(this::row)
                .toList();
    }

    private static Stream<SeenItem> proposals(SeenGoal goal) {
        return goal.items(ItemKind.PROPOSAL).stream()
                .filter(seen -> seen.pairOnly().isPresent());
    }

    private static PlanItem<Proposal> item(SeenItem seen) {
        return seen.pairOnly().orElseThrow().as(Proposal.class);
    }

    private static boolean isOpen(SeenItem seen) {
        return item(seen).content().isOpen();
    }

    private ItemView row(SeenItem seen) {
        PlanItem<Proposal> item = item(seen);
        Proposal proposal = item.content();
        return new ItemView(
                seen.id().toString(),
                Words.code(ItemKind.PROPOSAL),
                String.valueOf(item.revision()),
                words.text("proposal", proposal.type()),
                words.text("proposal.by", onlooker.name(item.author()), words.day(item.createdAt())),
                standing(seen, proposal),
                false,
                proposal.isOpen(),
                "",
                "",
                ChartView.NONE,
                facts(proposal),
                List.of(),
                onlooker.audience(Audience.PAIR, List.of()),
                onlooker.hasControls() ? actions(seen) : List.of());
    }

    private String standing(SeenItem seen, Proposal proposal) {
        if (seen.can().contains(ItemStep.ACCEPT)) {
            return words.text("goal.state.waiting-for-you");
        }
        return proposal.decidedBy() == null
                ? words.text("proposal.state.open")
                : words.text(
                        "proposal.state." + Words.code(proposal.state()),
                        onlooker.name(proposal.decidedBy()),
                        words.day(Objects.requireNonNull(proposal.decidedAt())));
    }

    private List<FieldView> facts(Proposal proposal) {
        Fields fields = new Fields(onlooker, false);
        for (Difference each : proposal.changes()) {
            fields.text(each.field(), "text", fromTo(each));
        }
        Proposal.Grounds grounds = proposal.grounds();
        fields.text("reason", "text", grounds.reason())
                .text("assumption", "text", grounds.assumption())
                .date("revisitOn", grounds.revisitOn())
                .text("team", "text", grounds.team())
                .text("resources", "text", grounds.resources())
                .text("interest", "text", grounds.interest())
                .text("refusedBecause", "text", proposal.refusedBecause());
        return fields.facts();
    }

    private String fromTo(Difference each) {
        String from = said(each.field(), each.from());
        String to = said(each.field(), each.to());
        if (from.isEmpty()) {
            return words.text("proposal.newly", to);
        }
        return to.isEmpty() ? words.text("proposal.no-longer", from) : words.text("proposal.from-to", from, to);
    }

    /** A word or day of the interface as people say it. */
    private String said(String field, @Nullable String value) {
        if (value == null) {
            return "";
        }
        return switch (field) {
            case "kind", "horizon", "learningFraming" -> words.text(field + "." + value);
            case "effort", "impact" -> words.text("degree." + value);
            case "aim.kind" -> words.text("aim." + value);
            case "due", "dueFrom" -> words.day(LocalDate.parse(value));
            default -> value;
        };
    }

    private List<ActionView> actions(SeenItem seen) {
        List<ActionView> actions = new ArrayList<>();
        if (seen.can().contains(ItemStep.ACCEPT)) {
            actions.add(ActionView.atOnce("accept", words.text("action.accept"), ActionView.PRIMARY));
        }
        if (seen.can().contains(ItemStep.REFUSE)) {
            actions.add(ActionView.asking("refuse", words.text("action.refuse"), ActionView.PLAIN, "reason"));
        }
        if (seen.can().contains(ItemStep.WITHDRAW)) {
            actions.add(ActionView.ifSure(
                    "withdraw",
                    words.text("action.withdraw"),
                    ActionView.SUBTLE,
                    words.text("proposal.withdraw.question")));
        }
        return actions;
    }
}
