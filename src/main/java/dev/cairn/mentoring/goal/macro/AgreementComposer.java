package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.mentorship.Agreement;
import dev.cairn.mentoring.mentorship.Commitment;
import dev.cairn.mentoring.mentorship.MentorshipStep;
import dev.cairn.mentoring.mentorship.Said;
import dev.cairn.mentoring.mentorship.Vocabulary;
import dev.cairn.mentoring.shared.macro.ActionView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what the pair has agreed about their work together into words. */
final class AgreementComposer {
    private final Onlooker onlooker;
    private final VocabularyComposer vocabulary;

    AgreementComposer(Onlooker onlooker) {
        this.onlooker = onlooker;
        this.vocabulary = new VocabularyComposer(onlooker.words(), onlooker::name);
    }

    /**
     * @param agreement null for everybody who is not of the pair
     * @param suggested the words of the space, where the pair has none of its own
     */
    AgreementView compose(@Nullable Agreement agreement, Vocabulary suggested) {
        return agreement == null ? AgreementView.NONE : view(agreement, suggested);
    }

    private AgreementView view(Agreement agreement, Vocabulary suggested) {
        List<ActionView> actions = actions();
        return new AgreementView(
                !(agreement.isEmpty() && suggested.isEmpty() && actions.isEmpty()),
                String.valueOf(agreement.revision()),
                agreement.isEmpty()
                        ? onlooker.text("agreement.none")
                        : onlooker.text(
                                "agreement.counts",
                                agreement.words().size(),
                                agreement.commitments().size()),
                onlooker.audience(Audience.PAIR, List.of()),
                facts(agreement.vocabulary(), suggested),
                promises(agreement, suggested),
                vocabulary.changed(agreement.changedBy(), agreement.changedAt()),
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

    private List<FieldView> facts(Vocabulary own, Vocabulary suggested) {
        return Stream.concat(
                        vocabulary.observation("observation", own).stream(),
                        vocabulary.observation("suggestedObservation", suggested).stream())
                .toList();
    }

    private List<PromisesView> promises(Agreement agreement, Vocabulary suggested) {
        List<PromisesView> promises =
                new ArrayList<>(vocabulary.words(onlooker.text("agreement.words"), agreement.vocabulary()));
        promises.addAll(vocabulary.words(onlooker.text("agreement.suggested"), suggested));
        for (Commitment.Side side : Commitment.Side.values()) {
            String name = side == Commitment.Side.MENTOR ? onlooker.mentor() : onlooker.mentee();
            List<PromiseView> entries = agreement.commitments().stream()
                    .filter(said -> said.content().side() == side)
                    .map(this::commitment)
                    .toList();
            if (!entries.isEmpty()) {
                promises.add(new PromisesView(onlooker.text("agreement.commitments-of", name), entries));
            }
        }
        return promises;
    }

    private PromiseView commitment(Said<Commitment> said) {
        Commitment commitment = said.content();
        return new PromiseView(
                commitment.what(),
                new Fields(onlooker, false)
                        .text("measure", "text", commitment.measure())
                        .text("ifNeglected", "text", commitment.ifNeglected())
                        .facts(),
                vocabulary.signed(said));
    }
}
