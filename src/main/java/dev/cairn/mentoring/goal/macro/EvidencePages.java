package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.Evidence;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.UserKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the pages that evidence points at. */
final class EvidencePages {
    private EvidencePages() {}

    /**
     * Those that this person may view, asked for at once.
     *
     * @param viewer null for an anonymous reader
     */
    static Map<PageId, PageLinks.PageLink> of(
            Stream<Evidence> evidence, @Nullable UserKey viewer, ContentAccess content, PageLinks links) {
        TreeSet<PageId> named =
                evidence.map(Evidence::page).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        Map<PageId, PageLinks.PageLink> pages = new HashMap<>();
        for (PageId page : content.viewable(viewer, named).keySet()) {
            links.to(page).ifPresent(link -> pages.put(page, link));
        }
        return pages;
    }
}
