package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.PageLinks.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * An attached page as one of the pair sees it.
 *
 * @param link null where this person may not view it, or it is gone: they are told that it is attached only if it was them who did it
 * @param canDetach whether this person may take it away now
 */
public record SeenAttachedPage(
        AttachedPage attached, @Nullable PageLink link, boolean canDetach) {}
