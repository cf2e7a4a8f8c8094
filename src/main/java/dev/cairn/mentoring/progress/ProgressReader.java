package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.audience.Sights;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the mentorships of a space, and of them those alone whose home pages somebody may view now, in this space. */
@Named
public class ProgressReader {
    /** How many rows a part has at most. */
    public static final int MOST_ROWS = 50;

    /** How many pages are asked about for one answer: each that is loaded costs the host a statement. */
    public static final int MOST_ASKED = 1000;

    /** So many pages at most are asked about without being asked to: a space that has no more is counted whenever it is shown. */
    static final int FEW = 200;

    /** How many rows are asked about at once where all are read: as many as are held in memory. */
    public static final int AT_ONCE = 500;

    /** Each further question is about so many times as many pages: who sees few of them is not asked about often. */
    private static final int MORE = 4;

    private final Summaries summaries;
    private final Sights sights;
    private final SpaceSettingsService settings;
    private final Clock clock;

    @Inject
    public ProgressReader(Summaries summaries, Sights sights, SpaceSettingsService settings, Clock clock) {
        this.summaries = summaries;
        this.sights = sights;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A part of the list of a space, for those whose it is: its administrators, or all who may view it where it says so.
     *
     * @param after the id of the one with which the part before ended, which this person may know of or not; null for the first part. Where it is gone the
     *     list begins anew.
     * @throws NotFound if the space is not there, or this person may not view it
     * @throws NotPermitted if the table of this space is not for them
     */
    public ProgressPage page(ProgressQuery query, @Nullable MentorshipId after, @Nullable UserKey viewer, int limit) {
        return page(permitted(query, after, viewer), viewer, limit);
    }

    /** The question as it is asked of the store, once it is known that this person may ask it. */
    private ProgressQuery permitted(ProgressQuery query, @Nullable MentorshipId after, @Nullable UserKey viewer) {
        ProgressQuery allowed = query.in(check(query.spaceKey(), viewer));
        return allowed.from(
                after == null ? null : summaries.place(after, query.sort()).orElse(null));
    }

    /**
     * A part of the list with what all of it comes to. A space with few mentorships is always counted; one with many if it is asked for. A part that follows
     * another one is not counted: the totals were told with the first.
     *
     * @param after as for {@link #page(ProgressQuery, MentorshipId, UserKey, int)}, which also says who may ask
     */
    public Overview overview(
            ProgressQuery query,
            @Nullable MentorshipId after,
            @Nullable UserKey viewer,
            int limit,
            Overview.Wish wish) {
        ProgressQuery asked = permitted(query, after, viewer);
        return overview(asked, viewer, limit, wish);
    }

    /** The same for whoever may use the table. */
    Overview overview(ProgressQuery query, @Nullable UserKey viewer, int limit, Overview.Wish wish) {
        LocalDate today = LocalDate.now(clock);
        boolean count = query.after() == null && (wish.all() || !summaries.hasMore(query, today, FEW));
        return count
                ? counted(query, viewer, limit, wish, today)
                : new Overview(page(query, viewer, limit), null, List.of());
    }

    /** All that may be asked about, in one question; the part that is shown is the beginning of it. */
    private Overview counted(
            ProgressQuery query, @Nullable UserKey viewer, int limit, Overview.Wish wish, LocalDate today) {
        List<Summaries.Found> found = summaries.found(query, today, MOST_ASKED + 1);
        boolean more = found.size() > MOST_ASKED;
        List<Summaries.Found> asked = more ? found.subList(0, MOST_ASKED) : found;
        Set<MentorshipId> seen = seen(query, viewer, asked);
        List<Summaries.Found> visible = asked.stream()
                .filter(one -> seen.contains(one.summary().mentorship()))
                .toList();
        List<Summary> all = visible.stream().map(Summaries.Found::summary).toList();
        ProgressQuery.Place next = all.size() > limit
                ? visible.get(limit - 1).place()
                : more ? asked.get(MOST_ASKED - 1).place() : null;
        return new Overview(
                new ProgressPage(all.subList(0, Math.min(limit, all.size())), next),
                Totals.of(all, today, more),
                wish.by() == null ? List.of() : wish.by().of(all, today));
    }

    /**
     * All of the list of a space, from its beginning, in parts of at most {@link #AT_ONCE} rows, some of them empty. Whether the table is for this person
     * is asked now. A part is read when it is asked for, with one statement and one permission question, and nothing of it is kept: whoever stops asking
     * stops the reading. A row that moves in the order meanwhile can come twice or not at all.
     *
     * @throws NotFound if the space is not there, or this person may not view it
     * @throws NotPermitted if the table of this space is not for them
     */
    public Iterable<List<Summary>> all(ProgressQuery query, @Nullable UserKey viewer) {
        ProgressQuery allowed = query.in(check(query.spaceKey(), viewer)).from(null);
        LocalDate today = LocalDate.now(clock);
        return () -> new Parts(allowed, viewer, today);
    }

    /**
     * Lets pass those whom the table of a space is for.
     *
     * @return the key of the space as the host writes it
     * @throws NotFound if the space is not there, or this person may not view it
     * @throws NotPermitted if the table of this space is not for them
     */
    public String check(String spaceKey, @Nullable UserKey viewer) {
        SeenSpaceSettings seen = settings.of(spaceKey, viewer);
        if (!seen.mayUseTable()) {
            throw new NotPermitted("not-space-administrator");
        }
        return seen.settings().spaceKey();
    }

    /**
     * The row of a mentorship for one of its pair, as others read it in the table of the space.
     *
     * @throws NotFound if it is not there, nobody else is told of it, it is not theirs, or they may not view its home page
     */
    public Summary own(MentorshipId mentorship, UserKey viewer) {
        return summaries
                .of(mentorship)
                .filter(summary -> {
                    Sight sight = sights.of(viewer, summary);
                    return sight.ofPair() && sight.hasHomePage();
                })
                .orElseThrow(() -> new NotFound("mentorship-not-found"));
    }

    /**
     * A part of the list. Where so many pages were asked about that no more are, it can be short, or empty, and still have a next one.
     *
     * @param viewer null for an anonymous reader
     * @param limit how many rows at most
     */
    ProgressPage page(ProgressQuery query, @Nullable UserKey viewer, int limit) {
        LocalDate today = LocalDate.now(clock);
        List<Summary> rows = new ArrayList<>();
        ProgressQuery.Place at = query.after();
        int asked = 0;
        int atOnce = limit + 1;
        while (asked < MOST_ASKED) {
            int size = Math.min(atOnce, MOST_ASKED - asked);
            List<Summaries.Found> some = summaries.found(query.from(at), today, size);
            asked += some.size();
            atOnce *= MORE;
            Set<MentorshipId> seen = seen(query, viewer, some);
            for (Summaries.Found one : some) {
                if (rows.size() == limit) {
                    return new ProgressPage(rows, at);
                }
                if (seen.contains(one.summary().mentorship())) {
                    rows.add(one.summary());
                }
                at = one.place();
            }
            if (some.size() < size) {
                return new ProgressPage(rows, null);
            }
        }
        return new ProgressPage(rows, at);
    }

    /** One permission question. A row whose page is elsewhere by now, or gone, is not shown here. */
    private Set<MentorshipId> seen(ProgressQuery query, @Nullable UserKey viewer, List<Summaries.Found> some) {
        Set<MentorshipId> seen = new HashSet<>();
        sights.of(viewer, some.stream().map(Summaries.Found::summary).toList()).forEach((summary, sight) -> {
            if (sight.isAny() && query.spaceKey().equals(sight.spaceKey())) {
                seen.add(summary.mentorship());
            }
        });
        return seen;
    }

    /** A list part by part, from one place in its order to the next. */
    private final class Parts implements Iterator<List<Summary>> {
        private final ProgressQuery query;
        private final @Nullable UserKey viewer;
        private final LocalDate today;
        private ProgressQuery.@Nullable Place at;
        private boolean more = true;

        Parts(ProgressQuery query, @Nullable UserKey viewer, LocalDate today) {
            this.query = query;
            this.viewer = viewer;
            this.today = today;
        }

        @Override
        public boolean hasNext() {
            return more;
        }

        @Override
        public List<Summary> next() {
            if (!more) {
                throw new NoSuchElementException("the list is over");
            }
            List<Summaries.Found> some = summaries.found(query.from(at), today, AT_ONCE);
            more = some.size() == AT_ONCE;
            if (more) {
                at = some.get(AT_ONCE - 1).place();
            }
            Set<MentorshipId> seen = seen(query, viewer, some);
            return some.stream()
                    .map(Summaries.Found::summary)
                    .filter(one -> seen.contains(one.mentorship()))
                    .toList();
        }
    }
}
