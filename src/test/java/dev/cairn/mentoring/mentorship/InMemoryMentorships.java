package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Mentorships in a map. */
public final class InMemoryMentorships implements Mentorships {
    private final Map<MentorshipId, Mentorship> byId = new LinkedHashMap<>();

    @Override
    public synchronized void add(Mentorship mentorship) {
        byId.put(mentorship.id(), mentorship);
    }

    @Override
    public synchronized void replace(Mentorship before, Mentorship after) {
        byId.replace(before.id(), after);
    }

    @Override
    public synchronized Optional<Mentorship> find(MentorshipId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<Mentorship> all(Collection<MentorshipId> ids) {
        return newestFirst(mentorship -> ids.contains(mentorship.id()));
    }

    @Override
    public List<Mentorship> homedOn(Collection<PageId> pages) {
        return newestFirst(mentorship -> pages.contains(mentorship.homePage()));
    }

    @Override
    public List<Mentorship> of(UserKey person) {
        return newestFirst(
                mentorship -> person.equals(mentorship.mentorKey()) || person.equals(mentorship.menteeKey()));
    }

    @Override
    public List<Mentorship> openIn(String spaceKey, int limit) {
        return newestFirst(mentorship ->
                        mentorship.stage().isOpen() && mentorship.spaceKey().equals(spaceKey))
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Mentorship> after(@Nullable MentorshipId last, int limit) {
        return byId.values().stream()
                .filter(one -> last == null || one.id().toString().compareTo(last.toString()) > 0)
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void moved(Collection<PageId> pages, String spaceKey) {
        byId.replaceAll(
                (id, mentorship) -> pages.contains(mentorship.homePage()) ? inSpace(mentorship, spaceKey) : mentorship);
    }

    private static Mentorship inSpace(Mentorship mentorship, String spaceKey) {
        return new Mentorship(
                mentorship.id(),
                mentorship.revision(),
                mentorship.planRevision(),
                mentorship.mentor(),
                mentorship.mentee(),
                mentorship.proposedBy(),
                mentorship.stage(),
                mentorship.homePage(),
                spaceKey,
                mentorship.cadence(),
                mentorship.start(),
                mentorship.plannedEnd(),
                mentorship.review(),
                mentorship.createdAt());
    }

    private synchronized List<Mentorship> newestFirst(Predicate<Mentorship> wanted) {
        return byId.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Mentorship::createdAt)
                        .reversed()
                        .thenComparing(mentorship -> mentorship.id().toString()))
                .toList();
    }
}
