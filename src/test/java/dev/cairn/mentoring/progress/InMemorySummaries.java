package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.PageId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
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
    public synchronized List<Found> found(ProgressQuery query, LocalDate today, int limit) {
        Comparator<Found> upwards = Comparator.<Found, Comparable<Object>>comparing(
                        one -> comparable(one.place().value()))
                .thenComparing(one -> one.place().mentorship().toString());
        Comparator<Found> order = query.descending() ? upwards.reversed() : upwards;
        return byMentorship.values().stream()
                .map(Kept::summary)
                .filter(one -> one.spaceKey().equals(query.spaceKey()))
                .filter(one -> query.stage() == null || one.stage() == query.stage())
                .filter(one -> !query.attention() || one.findings().stream().anyMatch(finding -> finding.holds(today)))
                .filter(one -> query.person() == null
                        || one.mentorKey().equals(query.person())
                        || one.menteeKey().equals(query.person()))
                .map(one -> new Found(one, new ProgressQuery.Place(value(one, query.sort()), one.mentorship())))
                .sorted(order)
                .filter(one -> query.after() == null || order.compare(one, new Found(one.summary(), query.after())) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<ProgressQuery.Place> place(MentorshipId mentorship, ProgressQuery.Sort sort) {
        return of(mentorship).map(one -> new ProgressQuery.Place(value(one, sort), mentorship));
    }

    @Override
    public boolean hasMore(ProgressQuery query, LocalDate today, int than) {
        return found(query, today, than + 1).size() > than;
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> comparable(Object value) {
        return (Comparable<Object>) value;
    }

    private static Object value(Summary one, ProgressQuery.Sort sort) {
        return switch (sort) {
            case ATTENTION -> day(one.attentionFrom(), "9");
            case MENTOR -> one.mentorName();
            case MENTEE -> one.menteeName();
            case STAGE -> one.stage().name();
            case GOALS -> one.tally().goals().thousandths();
            case MILESTONES -> one.tally().milestones().thousandths();
            case EVIDENCE -> one.tally().claims().thousandths();
            case LAST_CHECK_IN -> day(one.talks().last(), "0");
            case NEXT_CHECK_IN -> day(one.talks().next(), "0");
            case REVIEWED -> day(one.reviewedOn(), "0");
        };
    }

    private static String day(@Nullable LocalDate day, String otherwise) {
        return day == null ? otherwise : day.toString();
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
