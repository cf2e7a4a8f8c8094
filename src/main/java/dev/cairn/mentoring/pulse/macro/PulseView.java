package dev.cairn.mentoring.pulse.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.AudienceView;
import java.util.List;

/**
 * What the mentee is asked after a check-in.
 *
 * @param state what was said of it so far, in words
 * @param answered whether there is an answer to read
 */
public record PulseView(
        String id,
        String checkInId,
        String revision,
        String state,
        boolean answered,
        List<QuestionView> questions,
        AudienceView audience,
        List<ActionView> actions) {}
