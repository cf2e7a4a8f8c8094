package dev.cairn.mentoring.checkin.macro;

import java.util.List;

/**
 * One question, what was shared in answer to it, and where this person writes theirs.
 *
 * @param id as the interface calls it
 * @param boxes one, or none where it is not theirs to write or nothing can be written now
 */
public record CheckInFieldView(String id, String prompt, List<SharedPartView> parts, List<DraftBoxView> boxes) {}
