package dev.cairn.mentoring.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Confluence's own word on pages: what is there, where it is, who may view and edit it. Nothing of it is ever stored as a right. */
public interface ContentAccess {
    /**
     * Those of the pages that are there and that the viewer may view, with the key of the space that each is in now. Restrictions of
     * ancestors and the space's permissions count. One permission question, however many pages.
     *
     * @param viewer null for an anonymous reader
     */
    Map<PageId, String> viewable(@Nullable UserKey viewer, Collection<PageId> pages);

    /** Whether this person may edit the page, which includes viewing it. */
    boolean mayEdit(UserKey person, PageId page);

    /** Whether the page is there and not in the trash, whoever may view it. */
    boolean isCurrent(PageId page);

    /** In which space each of the pages is that are there, whoever may view them: for indexes alone, never a ground for a right. */
    Map<PageId, String> spacesOf(Collection<PageId> pages);

    /** The page's ancestors, the nearest first; empty for a blog post, a top page, or a page that is not there. */
    List<PageId> ancestors(PageId page);

    /**
     * The key of the space as the space itself writes it; empty if it is not there, or the viewer may not view it.
     *
     * @param viewer null for an anonymous reader
     */
    Optional<String> viewableSpace(@Nullable UserKey viewer, String spaceKey);

    /** Whether the space is there and this person administers it. */
    boolean mayAdminister(UserKey person, String spaceKey);

    default boolean mayView(@Nullable UserKey viewer, PageId page) {
        return viewable(viewer, List.of(page)).containsKey(page);
    }
}
