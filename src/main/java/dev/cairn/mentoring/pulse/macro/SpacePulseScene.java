package dev.cairn.mentoring.pulse.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dev.cairn.mentoring.checkin.PlaybookVersion;
import dev.cairn.mentoring.pulse.QuarterPulse;
import dev.cairn.mentoring.pulse.SpacePulse;
import dev.cairn.mentoring.pulse.SpacePulseReader;
import dev.cairn.mentoring.shared.CurrentUser;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.macro.MacroParameters;
import dev.cairn.mentoring.shared.macro.Numbers;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is asked before the pulse of a space is drawn, and how it is put into words. */
@Named
public class SpacePulseScene {
    private final SpacePulseReader pulses;
    private final CurrentUser viewer;

    @Inject
    public SpacePulseScene(SpacePulseReader pulses, CurrentUser viewer) {
        this.pulses = pulses;
        this.viewer = viewer;
    }

    Rendering rendering(ConversionContext context) {
        return new Rendering(context, viewer.key().orElse(null));
    }

    SpacePulseView view(Map<String, String> parameters, String id, Rendering rendering, Words words) {
        return new MacroParameters(parameters)
                .text("space")
                .or(() -> Optional.ofNullable(rendering.spaceKey()))
                .flatMap(space -> seen(space, rendering))
                .map(pulse -> view(id, pulse, words))
                .orElseGet(() -> new SpacePulseView(id, "", List.of(), words.text("pulse.no-space"), ""));
    }

    /** Empty for a space that is not there and for one that this person may not view: the same for both. */
    private Optional<SpacePulse> seen(String space, Rendering rendering) {
        try {
            return Optional.of(pulses.of(space, rendering.viewer()));
        } catch (NotFound hidden) {
            return Optional.empty();
        }
    }

    private static SpacePulseView view(String id, SpacePulse pulse, Words words) {
        return new SpacePulseView(
                id,
                words.text("milestones.of-space", pulse.spaceKey()),
                pulse.quarters().stream()
                        .map(quarter -> view(quarter, pulse.madeIn(quarter.quarter()), words))
                        .toList(),
                pulse.quarters().isEmpty() ? words.text("pulse.not-enough", QuarterPulse.LEAST_PEOPLE) : "",
                words.text("pulse.means", QuarterPulse.LEAST_PEOPLE));
    }

    private static QuarterView view(QuarterPulse pulse, List<PlaybookVersion> made, Words words) {
        Numbers numbers = new Numbers(words);
        return new QuarterView(
                words.text(
                        "pulse.quarter",
                        String.valueOf(pulse.quarter().year()),
                        pulse.quarter().number()),
                words.text(
                        "pulse.days",
                        words.day(pulse.quarter().firstDay()),
                        words.day(pulse.quarter().lastDay())),
                numbers.of(pulse.clarity()),
                numbers.of(pulse.usefulness()),
                numbers.of(pulse.support()),
                words.text("pulse.people", QuarterPulse.LEAST_PEOPLE),
                made.stream()
                        .map(version -> words.text(
                                "pulse.playbook",
                                String.valueOf(version.edition().number()),
                                Objects.requireNonNullElse(version.news(), "")))
                        .toList());
    }
}
