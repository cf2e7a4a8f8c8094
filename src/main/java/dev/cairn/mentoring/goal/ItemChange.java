package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.shared.Setting;

/** Changed members of an item of a plan, or those of a new one. */
public record ItemChange<C extends Content>(ContentChange<C> content, Setting<Audience> audience) {
    /** Whether it changes who sees the item and nothing else; that is possible at any time. */
    boolean isAudienceAlone() {
        return audience.present() && content.isEmpty();
    }
}
