package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Item;
import dev.cairn.mentoring.audience.Sight;

/** A step that changes nothing but who sees an item. */
record AudienceStep(Audience from, Audience to) {
    boolean isOpenTo(Item item, Sight sight) {
        return item.audience() == from && sight.mayChange(item, to);
    }
}
