package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.goal.Invitation;
import dev.cairn.mentoring.goal.ItemStep;
import dev.cairn.mentoring.goal.PlanItem;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.Comparator;
import java.util.List;

/** Puts into words whom the pair has asked for their view of a goal, until when, and where they find it. */
final class InvitationComposer {
    private final Onlooker onlooker;
    private final Words words;

    InvitationComposer(Onlooker onlooker) {
        this.onlooker = onlooker;
        this.words = onlooker.words();
    }

    /** The one that ends last first. */
    List<ItemView> compose(SeenGoal goal) {
        return goal.items(ItemKind.INVITATION).stream()
                .sorted(Comparator.comparing(
                                (SeenItem seen) -> item(seen).content().until())
                        .reversed())
                .map(this::row)
                .toList();
    }

    private static PlanItem<Invitation> item(SeenItem seen) {
        return seen.pairOnly().orElseThrow().as(Invitation.class);
    }

    private ItemView row(SeenItem seen) {
        PlanItem<Invitation> item = item(seen);
        Invitation invitation = item.content();
        boolean toPress = onlooker.hasControls();
        return new ItemView(
                seen.id().toString(),
                Words.code(ItemKind.INVITATION),
                String.valueOf(item.revision()),
                onlooker.name(invitation.person()),
                words.text("invitation.by", onlooker.name(item.author())),
                words.text("invitation.until", words.moment(invitation.until())),
                false,
                false,
                toPress ? onlooker.myMentoring() : "",
                words.text("invitation.where"),
                ChartView.NONE,
                List.of(),
                List.of(),
                onlooker.audience(Audience.PAIR, List.of()),
                toPress && seen.can().contains(ItemStep.REMOVE)
                        ? List.of(ActionView.ifSure(
                                "remove",
                                words.text("action.remove"),
                                ActionView.SUBTLE,
                                words.text("invitation.remove.question")))
                        : List.of());
    }
}
