package dev.cairn.mentoring.blackbox.rights;

import org.jspecify.annotations.Nullable;

/**
 * One field of one item.
 *
 * @param field its name in REST
 * @param audience who the field is shared with
 * @param author whose it is while it is not shared
 */
record Secret(
        Item item,
        String field,
        Canary canary,
        Audience audience,
        @Nullable Who author,
        Depth depth) {
    /** Whom something is shared with, as design 7 has it. */
    enum Audience {
        AUTHOR,
        PAIR,
        PAGE
    }

    /** How much of an item one has to know. */
    enum Depth {
        /** What readers see of it as well, once it is shared with the page. */
        OUTLINE,
        /** What the pair sees of it. */
        WHOLE,
        /** What was once so, or was only said on the way: the journal alone keeps it. */
        PAST
    }

    Bond bond() {
        return item.bond;
    }

    boolean isOf(Item.Kind kind) {
        return item.kind == kind;
    }

    boolean isField(String... names) {
        return java.util.Set.of(names).contains(field);
    }

    /** Whether it is this person's own name, which stands in the frame of every page that they see. */
    boolean isNameOf(Who who) {
        return field.equals("name") && item.bond.mentor() == who;
    }

    @Override
    public String toString() {
        return item + ": " + field;
    }
}
