package dev.cairn.mentoring.shared;

import java.util.List;

/**
 * Rows that were read, and whose long texts are read after them. In this order a change that is made between the two readings shows as an old revision
 * with new texts, which no longer can be changed; the other way round it would be a new revision with old texts, and they would be written back.
 */
@FunctionalInterface
public interface TextsToCome<T> {
    /** The whole items. */
    List<T> with(MentorshipTexts texts);
}
