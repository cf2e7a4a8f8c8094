package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.mentorship.Agreement;
import dev.cairn.mentoring.mentorship.Commitment;
import dev.cairn.mentoring.mentorship.MentorshipStep;
import dev.cairn.mentoring.mentorship.Said;
import dev.cairn.mentoring.mentorship.SharedWord;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what the pair has agreed about their work together into words. */
final class AgreementComposer {
    private final Onlooker onlooker;

    AgreementComposer(Onlooker onlooker) {
        this.onlooker = onlooker;
    }

    /** @param agreement null for everybody who is not of the pair */
    AgreementView compose(@Nullable Agreement agreement) {
        return agreement == null ? AgreementView.NONE : view(agreement);
    }

    private AgreementView view(Agreement agreement) {
        List<ActionView> actions = actions();
        Fields fields = new Fields(onlooker, false);
        fields.text("observation", "text", agreement.observation());
        return new AgreementView(
                !(agreement.isEmpty() && actions.isEmpty()),
                String.valueOf(agreement.revision()),
                agreement.isEmpty()
                        ? onlooker.text("agreement.none")
                        : onlooker.text(
                                "agreement.counts",
                                agreement.words().size(),
                                agreement.commitments().size()),
                onlooker.audience(Audience.PAIR, List.of()),
                fields.facts(),
                promises(agreement),
                changed(agreement),
                agreement.isEmpty() ? onlooker.text("agreement.invitation") : "",
                actions);
    }

    private List<ActionView> actions() {
        boolean open = onlooker.hasControls() && onlooker.seen().can().contains(MentorshipStep.EDIT_AGREEMENT);
        return open
                ? List.of(ActionView.asking(
                        "edit-agreement", onlooker.text("action.edit-agreement"), ActionView.PLAIN, "agreement"))
                : List.of();
    }

    private List<PromisesView> promises(Agreement agreement) {
        List<PromisesView> promises = new ArrayList<>();
        put(
                promises,
                onlooker.text("agreement.words"),
                agreement.words().stream().map(this::word));
        for (Commitment.Side side : Commitment.Side.values()) {
            String name = side == Commitment.Side.MENTOR ? onlooker.mentor() : onlooker.mentee();
            put(
                    promises,
                    onlooker.text("agreement.commitments-of", name),
                    agreement.commitments().stream()
                            .filter(said -> said.content().side() == side)
                            .map(this::commitment));
        }
        return promises;
    }

    private static void put(List<PromisesView> promises, String title, Stream<PromiseView> entries) {
        List<PromiseView> list = entries.toList();
        if (!list.isEmpty()) {
            promises.add(new PromisesView(title, list));
        }
    }

    private PromiseView word(Said<SharedWord> said) {
        SharedWord word = said.content();
        return new PromiseView(
                word.word(), facts().text("meaning", "text", word.meaning()).facts(), signed(said));
    }

    private PromiseView commitment(Said<Commitment> said) {
        Commitment commitment = said.content();
        return new PromiseView(
                commitment.what(),
                facts().text("measure", "text", commitment.measure())
                        .text("ifNeglected", "text", commitment.ifNeglected())
                        .facts(),
                signed(said));
    }

    private Fields facts() {
        return new Fields(onlooker, false);
    }

    private String signed(Said<?> said) {
        return onlooker.text(
                "agreement.said", onlooker.name(said.by()), onlooker.words().day(said.at()));
    }

    private String changed(Agreement agreement) {
        UserKey by = agreement.changedBy();
        Instant at = agreement.changedAt();
        return by == null || at == null
                ? ""
                : onlooker.text(
                        "agreement.changed", onlooker.name(by), onlooker.words().day(at));
    }
}
