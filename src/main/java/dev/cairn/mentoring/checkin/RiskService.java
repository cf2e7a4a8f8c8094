package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.Step;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;

/** What becomes of risks and roadblocks. */
@Named
public class RiskService {
    private final LastingSteps steps;

    @Inject
    public RiskService(LastingSteps steps) {
        this.steps = steps;
    }

    /** It came and went, or will not come any more. */
    public SeenCheckInItem end(CheckInItemId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return steps.step(id, Risk.class, by, expected, (before, today) -> {
            Risk over = before.over(today);
            return new LastingSteps.Outcome<>(
                    over, "over", input.get().checked().reason());
        });
    }

    /** It is to be kept in view again. */
    public SeenCheckInItem reopen(CheckInItemId id, UserKey by, Expected expected, Supplier<Input<Step>> input) {
        return steps.step(id, Risk.class, by, expected, (before, today) -> {
            Risk again = before.reopened();
            return new LastingSteps.Outcome<>(
                    again, "reopened", input.get().checked().reason());
        });
    }
}
