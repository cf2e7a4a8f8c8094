package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.UserKey;

/** Writes what a mentee picked as the body of a page. */
public interface ReviewPackWriter {
    /** In storage format, without anything that is alive in it, in the words of whoever picked. */
    String write(ReviewPack pack, UserKey by);
}
