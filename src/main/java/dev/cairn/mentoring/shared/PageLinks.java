package dev.cairn.mentoring.shared;

import java.util.Optional;

/** Where pages are found in a browser. Asks nothing about rights: ask {@link ContentAccess} first. */
public interface PageLinks {
    /** The page's title and its address relative to the host, context path included; empty if it is not there. */
    Optional<PageLink> to(PageId page);

    record PageLink(String title, String url) {}
}
