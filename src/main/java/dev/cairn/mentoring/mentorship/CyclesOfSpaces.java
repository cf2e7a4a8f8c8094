package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.MentorshipTexts;
import java.util.Collection;
import java.util.Map;

/** The cycles of all spaces. They are kept among the texts, so that whoever reads those of a mentorship reads its space's in the same statement. */
public interface CyclesOfSpaces extends KeptBySpaces<SpaceCycles> {
    /** Those of a space among these texts, which were read for {@link SpaceCycles#idIn}; blank where nothing was written. */
    SpaceCycles in(MentorshipTexts texts, String spaceKey);

    /** Those of several spaces by their keys; one statement, none for none. */
    Map<String, SpaceCycles> of(Collection<String> spaceKeys);
}
