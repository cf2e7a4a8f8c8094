package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.Step;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.function.Supplier;

/** What becomes of actions. */
@Named
public class ActionService {
    private final LastingSteps steps;

    @Inject
    public ActionService(LastingSteps steps) {
        this.steps = steps;
    }

    /** Whoever is to do it says that it is done, as either of the pair does. */
    public SeenCheckInItem complete(CheckInItemId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return steps.stepOfOwner(id, by, expected, (before, today) -> {
            before.checkOpen();
            String words = input.get().checked().reason();
            return new LastingSteps.Outcome<>(before.done(today, words), "done", words);
        });
    }

    /** It was not done after all. */
    public SeenCheckInItem reopen(CheckInItemId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return steps.step(id, Action.class, by, expected, (before, today) -> {
            Action again = before.reopened();
            return new LastingSteps.Outcome<>(
                    again, "reopened", input.get().checked().reason());
        });
    }

    /** Gives it up, which takes a reason. */
    public SeenCheckInItem drop(CheckInItemId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return steps.step(id, Action.class, by, expected, (before, today) -> {
            before.checkOpen();
            Input<Step> read = input.get();
            read.faults().addIf(read.value().reason() == null, "reason", "required");
            String why = Objects.requireNonNull(read.checked().reason());
            return new LastingSteps.Outcome<>(before.dropped(today, why), "dropped", why);
        });
    }

    /** Somebody else has it from now on. */
    public SeenCheckInItem handOver(CheckInItemId id, UserKey by, Expected expected, Supplier<Input<Handover>> input) {
        return steps.step(id, Action.class, by, expected, (before, today) -> {
            before.checkOpen();
            before.checkCanBeHandedOn();
            Input<Handover> read = input.get();
            UserKey to = read.value().to();
            read.faults().addIf(to == null, "to", "required");
            read.faults().addIf(before.owner().equals(to), "to", "has-it-already");
            Handover handover = read.checked();
            return new LastingSteps.Outcome<>(
                    before.handedOn(today, Objects.requireNonNull(to), handover.reason()),
                    "handed-on",
                    handover.reason());
        });
    }
}
