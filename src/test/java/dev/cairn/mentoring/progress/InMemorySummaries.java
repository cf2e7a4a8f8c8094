package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.PageId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Summaries in a map. */
public final class InMemorySummaries implements Summaries {
    private final Map<MentorshipId, Kept> byMentorship = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Summary> of(MentorshipId mentorship) {
        return Optional.ofNullable(byMentorship.get(mentorship)).map(Kept::summary);
    }

    @Override
    public synchronized List<Kept> all(Collection<MentorshipId> mentorships) {
        return byMentorship.values().stream()
                .filter(kept -> mentorships.contains(kept.summary().mentorship()))
                .toList();
    }

    @Override
    public synchronized void moved(Collection<PageId> pages, String spaceKey) {
        byMentorship.replaceAll((id, kept) -> pages.contains(kept.summary().homePage())
                ? new Kept(inSpace(kept.summary(), spaceKey), kept.revision())
                : kept);
    }

    private static Summary inSpace(Summary one, String spaceKey) {
        return Summary.from(
                one.mentorship(), spaceKey, one.homePage(), one.mentorKey(), one.menteeKey(), one.stage(), one.facts());
    }

    @Override
    public synchronized void replace(@Nullable Kept before, @Nullable Summary after) {
        MentorshipId id = after != null
                ? after.mentorship()
                : Objects.requireNonNull(before).summary().mentorship();
        if (!Objects.equals(byMentorship.get(id), before)) {
            throw Conflict.changedMeanwhile();
        }
        if (after == null) {
            byMentorship.remove(id);
        } else {
            byMentorship.put(id, new Kept(after, before == null ? 1 : before.revision() + 1));
        }
    }
}
