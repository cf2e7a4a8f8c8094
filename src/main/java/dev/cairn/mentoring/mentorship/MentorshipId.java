package dev.cairn.mentoring.mentorship;

import java.util.UUID;

/** Names a mentorship for good, through copies of pages and imports of spaces. */
public record MentorshipId(UUID value) {
    public static MentorshipId random() {
        return new MentorshipId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
