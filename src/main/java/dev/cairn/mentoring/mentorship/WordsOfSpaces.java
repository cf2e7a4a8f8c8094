package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.MentorshipTexts;

/** The words of all spaces. They are kept among the texts, so that whoever reads those of a mentorship reads its space's in the same statement. */
public interface WordsOfSpaces {
    /** Those of a space among these texts, which were read for {@link SpaceWords#idIn}; blank where nothing was written. */
    SpaceWords in(MentorshipTexts texts, String spaceKey);

    /** The same by themselves; one statement. */
    SpaceWords of(String spaceKey);

    void replace(SpaceWords before, SpaceWords after);
}
