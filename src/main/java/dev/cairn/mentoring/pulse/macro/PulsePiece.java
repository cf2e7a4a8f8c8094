package dev.cairn.mentoring.pulse.macro;

import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.CheckInReader;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.pulse.PulseService;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.CheckInPiece;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;

/** Asks the mentee how a check-in was. It is drawn for a browser alone, and there for its mentee alone: every other output goes on to others. */
@Named
public class PulsePiece implements CheckInPiece {
    private static final String TEMPLATE = "ui/pulse/pulse.html.vm";
    private static final String FORM = "ui/pulse/pulse-form.html.vm";
    private static final String BEHAVIOUR = "pulse";

    private final CheckInReader checkIns;
    private final PulseService pulses;
    private final MacroScreen screen;

    @Inject
    public PulsePiece(CheckInReader checkIns, PulseService pulses, MacroScreen screen) {
        this.checkIns = checkIns;
        this.pulses = pulses;
        this.screen = screen;
    }

    /** One statement: the check-in itself is remembered from its own drawing. */
    @Override
    public String html(UUID checkIn, Rendering rendering, Words words) {
        if (!rendering.hasControls()) {
            return "";
        }
        UserKey viewer = Objects.requireNonNull(rendering.viewer());
        SeenCheckIn seen = rendering.shared("check-in." + checkIn, () -> checkIns.get(new CheckInId(checkIn), viewer));
        return pulses.of(seen)
                .map(mine -> new PulseComposer(words).compose(rendering.nextId(BEHAVIOUR), mine))
                .map(view -> {
                    screen.require(BEHAVIOUR);
                    return screen.draw(TEMPLATE, view, words)
                            + (rendering.isFirst("pulse-form") ? screen.draw(FORM, view, words) : "");
                })
                .orElse("");
    }
}
