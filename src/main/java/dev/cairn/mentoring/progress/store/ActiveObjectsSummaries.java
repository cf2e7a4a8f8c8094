package dev.cairn.mentoring.progress.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.progress.ProgressQuery;
import dev.cairn.mentoring.progress.Summaries;
import dev.cairn.mentoring.progress.Summary;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.store.In;
import dev.cairn.mentoring.shared.store.StateJson;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Summaries in their table. A new one is a new row in place of the one that was read; where that is gone, its successor bars the new one, which has lost. */
@Named
final class ActiveObjectsSummaries implements Summaries {
    /** Later than every day that is written with four digits. */
    private static final String NEVER = "9999-99-99";

    /** Earlier than every day. */
    private static final String NOT_YET = "0000-00-00";

    private final ActiveObjects ao;

    @Inject
    ActiveObjectsSummaries(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Summary> of(MentorshipId mentorship) {
        return all(List.of(mentorship)).stream().map(Kept::summary).findFirst();
    }

    @Override
    public List<Kept> all(Collection<MentorshipId> mentorships) {
        return mentorships.isEmpty()
                ? List.of()
                : Arrays.stream(ao.find(
                                AoProgress.class,
                                Query.select().where(In.anyOf("MENTORSHIP", mentorships), In.parameters(mentorships))))
                        .map(row -> new Kept(summary(row), row.getRevision()))
                        .toList();
    }

    @Override
    public Optional<ProgressQuery.Place> place(MentorshipId mentorship, ProgressQuery.Sort sort) {
        return Arrays.stream(ao.find(AoProgress.class, Query.select().where("MENTORSHIP = ?", mentorship.toString())))
                .map(row -> new ProgressQuery.Place(Order.of(sort).valueOf(row), mentorship))
                .findFirst();
    }

    @Override
    public List<Found> found(ProgressQuery query, LocalDate today, int limit) {
        Order order = Order.of(query.sort());
        return Arrays.stream(ao.find(AoProgress.class, order.query(query, today, limit)))
                .map(row -> {
                    Summary summary = summary(row);
                    return new Found(summary, new ProgressQuery.Place(order.valueOf(row), summary.mentorship()));
                })
                .toList();
    }

    @Override
    public boolean hasMore(ProgressQuery query, LocalDate today, int than) {
        return ao.find(
                                AoProgress.class,
                                Order.of(query.sort()).query(query, today, 1).offset(than))
                        .length
                > 0;
    }

    @Override
    public void replace(@Nullable Kept before, @Nullable Summary after) {
        if (before != null) {
            ao.deleteWithSQL(
                    AoProgress.class,
                    "MENTORSHIP = ? AND REVISION = ?",
                    before.summary().mentorship().toString(),
                    before.revision());
        }
        if (after == null) {
            return;
        }
        long revision = before == null ? 1 : before.revision() + 1;
        ao.create(
                AoProgress.class,
                new DBParam("GUARD", after.mentorship().toString()),
                new DBParam("MENTORSHIP", after.mentorship().toString()),
                new DBParam("REVISION", revision),
                new DBParam("SPACE_KEY", after.spaceKey()),
                new DBParam("HOME_PAGE", after.homePage().value()),
                new DBParam("MENTOR", after.mentorKey().value()),
                new DBParam("MENTEE", after.menteeKey().value()),
                new DBParam("MENTOR_NAME", after.mentorName()),
                new DBParam("MENTEE_NAME", after.menteeName()),
                new DBParam("STAGE", after.stage().name()),
                new DBParam("ATTENTION_FROM", text(after.attentionFrom(), NEVER)),
                new DBParam("GOAL_SHARE", after.tally().goals().thousandths()),
                new DBParam("MILESTONE_SHARE", after.tally().milestones().thousandths()),
                new DBParam("CLAIM_SHARE", after.tally().claims().thousandths()),
                new DBParam("LAST_TALK", text(after.talks().last(), NOT_YET)),
                new DBParam("NEXT_TALK", text(after.talks().next(), NOT_YET)),
                new DBParam("REVIEWED_ON", text(after.reviewedOn(), NOT_YET)),
                new DBParam("FACTS", StateJson.write(after.facts())));
    }

    @Override
    public void moved(Collection<PageId> pages, String spaceKey) {
        if (pages.isEmpty()) {
            return;
        }
        Query homes = Query.select()
                .where(
                        In.anyOf("HOME_PAGE", pages),
                        pages.stream().map(PageId::value).toArray());
        for (AoProgress row : ao.find(AoProgress.class, homes.order("MENTORSHIP ASC"))) {
            if (!spaceKey.equals(row.getSpaceKey())) {
                row.setSpaceKey(spaceKey);
                row.save();
            }
        }
    }

    private static String text(@Nullable LocalDate day, String otherwise) {
        return day == null ? otherwise : day.toString();
    }

    private static Summary summary(AoProgress row) {
        return Summary.from(
                new MentorshipId(UUID.fromString(row.getMentorship())),
                row.getSpaceKey(),
                new PageId(row.getHomePage()),
                new UserKey(row.getMentor()),
                new UserKey(row.getMentee()),
                Stage.valueOf(row.getStage()),
                StateJson.read(row.getFacts()));
    }
}
