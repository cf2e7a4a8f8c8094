package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.MentorshipTexts;

/** The words of all spaces. They are kept among the texts, so that whoever reads those of a mentorship reads its space's in the same statement. */
public interface WordsOfSpaces extends KeptBySpaces<SpaceWords> {
    /** Those of a space among these texts, which were read for {@link SpaceWords#idIn}; blank where nothing was written. */
    SpaceWords in(MentorshipTexts texts, String spaceKey);
}
