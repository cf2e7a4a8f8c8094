package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.AudienceView;
import java.util.List;

/**
 * Something that hangs on a goal, as one row that unfolds.
 *
 * @param kind as the interface calls it
 * @param sub what is to be known at a glance, in one line
 * @param when its day, or how far it has come
 * @param part whether it belongs to the row above
 * @param open whether it stands unfolded
 * @param link where it leads; empty if nowhere
 * @param linkText what stands there
 */
public record ItemView(
        String id,
        String kind,
        String revision,
        String title,
        String sub,
        String when,
        boolean part,
        boolean open,
        String link,
        String linkText,
        ChartView chart,
        List<FieldView> facts,
        List<FieldView> gaps,
        AudienceView audience,
        List<ActionView> actions) {

    /** One that is named and no more: where it is told of, it stands by itself. */
    static ItemView named(String id, String kind, String title, String sub, String when, AudienceView audience) {
        return new ItemView(
                id,
                kind,
                "",
                title,
                sub,
                when,
                false,
                false,
                "",
                "",
                ChartView.NONE,
                List.of(),
                List.of(),
                new AudienceView(audience.code(), audience.word(), audience.names(), List.of()),
                List.of());
    }

    public boolean hasSub() {
        return !sub.isEmpty();
    }

    public boolean hasLink() {
        return !link.isEmpty();
    }

    public boolean hasGaps() {
        return !gaps.isEmpty();
    }
}
