package dev.cairn.mentoring.shared.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One drawing of a page for one person, as the macros on it share it. What it remembers lies in the conversion context, and so ends with the
 * drawing and reaches no other person.
 */
public final class Rendering {
    private static final String PREFIX = "dev.cairn.mentoring.";

    private final @Nullable ConversionContext context;
    private final Map<String, Object> ownMemory = new HashMap<>();
    private final @Nullable UserKey viewer;
    private final MacroOutput output;

    private Rendering(@Nullable ConversionContext context, @Nullable UserKey viewer, MacroOutput output) {
        this.context = context;
        this.viewer = viewer;
        this.output = output;
    }

    /** @param viewer null for an anonymous reader */
    public Rendering(ConversionContext context, @Nullable UserKey viewer) {
        this(context, viewer, MacroOutput.of(context));
    }

    /** The drawing of a page of our own, which stands in no space, for somebody who looks at it in a browser. */
    public static Rendering ofOwnPage(UserKey viewer) {
        return new Rendering(null, viewer, MacroOutput.DISPLAY);
    }

    /** Whether it is a page of our own, which has its title already. */
    public boolean isOwnPage() {
        return context == null;
    }

    public @Nullable UserKey viewer() {
        return viewer;
    }

    public MacroOutput output() {
        return output;
    }

    /** Whether somebody who is logged in looks at it in a browser, so that there is something to press. */
    public boolean hasControls() {
        return output == MacroOutput.DISPLAY && viewer != null;
    }

    /** The saved page or blog post that the macro stands on; null in previews, comments, drafts that were never saved, and where there is none. */
    public @Nullable PageId page() {
        ContentEntityObject entity = context == null ? null : context.getEntity();
        return output != MacroOutput.PREVIEW && entity instanceof AbstractPage && entity.getId() > 0
                ? new PageId(entity.getId())
                : null;
    }

    /** The space that titles without a space key refer to; null where there is none. */
    public @Nullable String spaceKey() {
        return context == null ? null : context.getSpaceKey();
    }

    /** What was computed under this key before in this drawing for this person, or is now. */
    @SuppressWarnings("unchecked") // a key is used for values of one type
    public <T> T shared(String key, Supplier<T> read) {
        String name = PREFIX + key + "|" + viewer;
        Object known = context == null ? ownMemory.get(name) : context.getProperty(name);
        if (known == null) {
            known = read.get();
            if (context == null) {
                ownMemory.put(name, known);
            } else {
                context.setProperty(name, known);
            }
        }
        return (T) known;
    }

    /** An id for an element, which is the same when the same page is drawn again: the kind of macro, the page, and a number. */
    public String nextId(String macro) {
        return "mentoring-" + macro + "-" + (page() == null ? "" : page() + "-") + next(macro);
    }

    /** Whether this is the first question for a thing that a page holds once. */
    public boolean isFirst(String thing) {
        return next(thing) == 1;
    }

    private int next(String thing) {
        int[] count = shared("count." + thing, () -> new int[1]);
        count[0]++;
        return count[0];
    }
}
