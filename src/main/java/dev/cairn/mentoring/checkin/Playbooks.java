package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.SpaceCycles;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The playbooks of all spaces, and what pairs run with. Each question is one statement. */
public interface Playbooks {
    /**
     * What is kept for a mentorship and its space.
     *
     * @param choice null as long as the pair chose nothing
     * @param newest the number of the newest version in the space; 1 if it made none
     * @param versions those two, and the one that was asked for besides
     * @param cycles of the space; null if the mentorship is in none
     */
    record Kept(
            @Nullable PlaybookChoice choice,
            int newest,
            Map<Edition, PlaybookVersion> versions,
            @Nullable SpaceCycles cycles) {
        PlaybookVersion version(Edition edition) {
            PlaybookVersion version = versions.get(edition);
            if (version == null) {
                throw new IllegalStateException("there is no " + edition);
            }
            return version;
        }
    }

    /** @param spaceKey null if the mentorship is in none now */
    Kept of(MentorshipId mentorship, @Nullable String spaceKey, Edition besides);

    /** The number of the newest version in a space; 1 if it made none. */
    int newest(String spaceKey);

    /** Those of these versions that there are; one statement, and none for the one that comes with the product. */
    Map<Edition, PlaybookVersion> find(Collection<Edition> editions);

    default Optional<PlaybookVersion> find(Edition edition) {
        return Optional.ofNullable(find(Set.of(edition)).get(edition));
    }

    /** The versions that a space made, up to this one, in no promised order. */
    List<PlaybookVersion> upTo(Edition newest);

    /** @param before the newest one of its space so far */
    void add(PlaybookVersion version, PlaybookVersion before);

    /**
     * @param versionBefore what was run with before
     * @param version what is chosen after
     */
    void replace(PlaybookChoice before, PlaybookVersion versionBefore, PlaybookChoice after, PlaybookVersion version);
}
