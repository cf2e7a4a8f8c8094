package dev.cairn.sandbox.content;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a page is to stand: a space, the page above it (none at the root), and the sibling it stands next to, if any. */
public record Place(
        SandboxSpace space,
        @Nullable SandboxPage parent,
        @Nullable SandboxPage sibling,
        boolean before) {

    /** The last page at the root of a space. */
    public static Place rootOf(SandboxSpace space) {
        return new Place(space, null, null, false);
    }

    /** The last page below another. */
    public static Place below(SandboxPage parent) {
        return new Place(parent.space(), parent, null, false);
    }

    /**
     * The place that Confluence's move names.
     *
     * @param position {@code append}, {@code above} (or {@code before}) or {@code below} (or {@code after})
     */
    public static Place of(String position, SandboxPage target, @Nullable SandboxPage parentOfTarget) {
        return switch (position.toLowerCase(Locale.ROOT)) {
            case "append" -> below(target);
            case "above", "before" -> new Place(target.space(), parentOfTarget, target, true);
            case "below", "after" -> new Place(target.space(), parentOfTarget, target, false);
            default ->
                throw new ContentRefusal(ContentRefusal.Reason.BAD_INPUT, "Unknown position for a move: " + position);
        };
    }

    int indexAmong(List<SandboxPage> siblings) {
        if (sibling != null) {
            for (int index = 0; index < siblings.size(); index++) {
                if (siblings.get(index).id() == sibling.id()) {
                    return before ? index : index + 1;
                }
            }
        }
        return siblings.size();
    }
}
