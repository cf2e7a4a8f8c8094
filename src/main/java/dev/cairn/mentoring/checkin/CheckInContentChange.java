package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.Faults;
import org.jspecify.annotations.Nullable;

/** Changed members of what an item of a check-in says, or those of a new one. */
public interface CheckInContentChange<C extends CheckInContent> {
    /**
     * What it says afterwards.
     *
     * @param before null for a new item
     * @param faults gets what is wrong, and is checked before anything is made of it
     */
    C applyTo(@Nullable C before, ItemsAround around, Faults faults);
}
