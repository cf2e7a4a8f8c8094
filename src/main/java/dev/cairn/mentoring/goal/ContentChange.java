package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** What somebody wants an item to say: the members that change, or all those of a new one. */
public interface ContentChange<C extends Content> {
    /** Whether nothing of the content changes. */
    boolean isEmpty();

    /**
     * The content afterwards.
     *
     * @param before null for a new item
     * @throws Invalid if anything is wrong with it
     */
    C applyTo(@Nullable C before, ItemPlace place, Faults faults);
}
