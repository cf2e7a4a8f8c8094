package dev.cairn.mentoring.shared;

import java.util.Optional;

/** Where pages are found in a browser. It asks nothing about rights: ask {@link ContentAccess} first. */
public interface PageLinks {
    /** The page's title and its address relative to the host, context path included; empty if it is not there. */
    Optional<PageLink> to(PageId page);

    /** The same with an address that is good outside of the host as well, as in a calendar or a mail. */
    Optional<PageLink> fromOutsideTo(PageId page);

    /** The address of the host itself as people reach it from outside, without a slash at its end. */
    String host();

    /** The address, relative to the host, of the page that says to a person what waits for them. */
    String toMyMentoring();

    /** The same address as it is good outside of the host. */
    String toMyMentoringFromOutside();

    /** The address, relative to the host, of the page with all mentorships of a space. */
    String toProgress();

    /** The address, relative to the host, at which they are read as a file for spreadsheets. */
    String toProgressSheet(String spaceKey);

    record PageLink(String title, String url) {}
}
