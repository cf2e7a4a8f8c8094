package dev.cairn.mentoring.pulse.macro;

import dev.cairn.mentoring.pulse.Pulse;
import dev.cairn.mentoring.pulse.PulseAnswer;
import dev.cairn.mentoring.pulse.PulseStep;
import dev.cairn.mentoring.pulse.SeenPulse;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.AudienceView;
import dev.cairn.mentoring.shared.macro.ChoiceView;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts into words what a mentee is asked, and what they said. */
final class PulseComposer {
    private final Words words;

    PulseComposer(Words words) {
        this.words = words;
    }

    PulseView compose(String id, SeenPulse seen) {
        Pulse.Given given = seen.pulse().given();
        PulseAnswer answer = given == null ? null : given.answer();
        return new PulseView(
                id,
                seen.pulse().checkIn().toString(),
                String.valueOf(seen.pulse().revision()),
                state(seen),
                answer != null,
                List.of(
                        question("clarity", answer == null ? 0 : answer.clarity()),
                        question("usefulness", answer == null ? 0 : answer.usefulness()),
                        question("support", answer == null ? 0 : answer.support())),
                new AudienceView(
                        "author", words.text("audience.author"), words.text("audience.author.names"), List.of()),
                actions(seen));
    }

    private String state(SeenPulse seen) {
        Pulse.Given given = seen.pulse().given();
        if (given != null) {
            return seen.isFixed()
                    ? words.text("pulse.fixed")
                    : words.text("pulse.until", words.day(given.quarter().lastDay()));
        }
        return words.text(seen.pulse().skipped() ? "pulse.skipped" : "pulse.asked");
    }

    private QuestionView question(String name, int answer) {
        return new QuestionView(
                name,
                words.text("pulse." + name + ".question"),
                answer == 0 ? "" : words.text("pulse.answer", answer, PulseAnswer.MOST),
                answer == 0 ? "" : String.valueOf(answer),
                IntStream.rangeClosed(PulseAnswer.LEAST, PulseAnswer.MOST)
                        .mapToObj(number -> new ChoiceView(String.valueOf(number), label(number)))
                        .toList());
    }

    private String label(int number) {
        return switch (number) {
            case PulseAnswer.LEAST -> words.text("pulse.least", number);
            case PulseAnswer.MOST -> words.text("pulse.most", number);
            default -> String.valueOf(number);
        };
    }

    private List<ActionView> actions(SeenPulse seen) {
        List<ActionView> actions = new ArrayList<>();
        if (seen.can().contains(PulseStep.ANSWER)) {
            actions.add(ActionView.asking(
                    "answer",
                    words.text(seen.pulse().given() == null ? "pulse.do.answer" : "pulse.do.change"),
                    ActionView.PLAIN,
                    "pulse"));
        }
        if (seen.can().contains(PulseStep.SKIP)) {
            actions.add(ActionView.atOnce("skip", words.text("pulse.do.skip"), ActionView.SUBTLE));
        }
        if (seen.can().contains(PulseStep.TAKE_BACK) && seen.pulse().given() != null) {
            actions.add(ActionView.atOnce("take-back", words.text("pulse.do.take-back"), ActionView.SUBTLE));
        }
        return actions;
    }
}
