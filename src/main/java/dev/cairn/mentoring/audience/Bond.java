package dev.cairn.mentoring.audience;

import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;

/** What decides who may know of a mentorship: the two people, and the page that is its home. */
public interface Bond {
    UserKey mentorKey();

    UserKey menteeKey();

    PageId homePage();
}
