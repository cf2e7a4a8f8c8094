package dev.cairn.mentoring.mentorship.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.mentorship.Mentee;
import dev.cairn.mentoring.mentorship.Mentor;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Mentorships;
import dev.cairn.mentoring.mentorship.PlanReview;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.store.Differences;
import dev.cairn.mentoring.shared.store.In;
import dev.cairn.mentoring.shared.store.Written;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Mentorships in their table. */
@Named
final class ActiveObjectsMentorships implements Mentorships {
    private static final String NEWEST_FIRST = "CREATED_AT DESC, UUID ASC";

    private static final List<Stage> OPEN =
            Arrays.stream(Stage.values()).filter(Stage::isOpen).toList();

    private final ActiveObjects ao;

    @Inject
    ActiveObjectsMentorships(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(Mentorship mentorship) {
        write(ao.create(AoMentorship.class, new DBParam("UUID", mentorship.id().toString())), null, mentorship);
    }

    @Override
    public void replace(Mentorship before, Mentorship after) {
        for (AoMentorship row : rows(with(before.id()))) {
            write(row, before, after);
        }
    }

    @Override
    public Optional<Mentorship> find(MentorshipId id) {
        return mentorships(with(id)).stream().findFirst();
    }

    @Override
    public List<Mentorship> all(Collection<MentorshipId> ids) {
        return ids.isEmpty() ? List.of() : mentorships(Query.select().where(In.anyOf("UUID", ids), In.parameters(ids)));
    }

    @Override
    public List<Mentorship> homedOn(Collection<PageId> pages) {
        return pages.isEmpty()
                ? List.of()
                : mentorships(Query.select()
                        .where(In.anyOf("HOME_PAGE", pages), numbers(pages))
                        .order(NEWEST_FIRST));
    }

    @Override
    public List<Mentorship> of(UserKey person) {
        return mentorships(Query.select()
                .where("MENTOR = ? OR MENTEE = ?", person.value(), person.value())
                .order(NEWEST_FIRST));
    }

    @Override
    public List<Mentorship> openIn(String spaceKey, int limit) {
        List<Object> parameters = new ArrayList<>(List.of(spaceKey));
        parameters.addAll(Arrays.asList(In.parameters(OPEN)));
        return mentorships(Query.select()
                .where("SPACE_KEY = ? AND " + In.anyOf("STAGE", OPEN), parameters.toArray())
                .order(NEWEST_FIRST)
                .limit(limit));
    }

    @Override
    public List<Mentorship> after(@Nullable MentorshipId last, int limit) {
        Query all = Query.select();
        return mentorships((last == null ? all : all.where("UUID > ?", last.toString()))
                .order("UUID ASC")
                .limit(limit));
    }

    @Override
    public void moved(Collection<PageId> pages, String spaceKey) {
        if (pages.isEmpty()) {
            return;
        }
        for (AoMentorship row : rows(Query.select()
                .where(In.anyOf("HOME_PAGE", pages), numbers(pages))
                .order("UUID ASC"))) {
            if (!spaceKey.equals(row.getSpaceKey())) {
                row.setSpaceKey(spaceKey);
                row.save();
            }
        }
    }

    private static Query with(MentorshipId id) {
        return Query.select().where("UUID = ?", id.toString());
    }

    private static Object[] numbers(Collection<PageId> pages) {
        return pages.stream().map(PageId::value).toArray();
    }

    private AoMentorship[] rows(Query query) {
        return ao.find(AoMentorship.class, query);
    }

    private List<Mentorship> mentorships(Query query) {
        return Arrays.stream(rows(query))
                .map(ActiveObjectsMentorships::mentorship)
                .toList();
    }

    private static Mentorship mentorship(AoMentorship row) {
        return new Mentorship(
                new MentorshipId(UUID.fromString(row.getUuid())),
                row.getRevision(),
                row.getPlanRevision(),
                new Mentor(new UserKey(row.getMentor())),
                new Mentee(new UserKey(row.getMentee())),
                new UserKey(row.getProposedBy()),
                Stage.valueOf(row.getStage()),
                new PageId(row.getHomePage()),
                row.getSpaceKey(),
                row.getCadence() == null ? null : Cadence.of(row.getCadence()),
                LocalDate.parse(row.getStartOn()),
                Written.date(row.getPlannedEnd()),
                new PlanReview(Written.date(row.getReviewedOn()), Written.date(row.getNextReview())),
                Instant.ofEpochMilli(row.getCreatedAt()));
    }

    private static void write(AoMentorship row, @Nullable Mentorship before, Mentorship after) {
        Differences<Mentorship> columns = new Differences<>(before, after);
        columns.write(Mentorship::revision, row::setRevision);
        columns.write(Mentorship::planRevision, row::setPlanRevision);
        columns.write(mentorship -> mentorship.mentorKey().value(), row::setMentor);
        columns.write(mentorship -> mentorship.menteeKey().value(), row::setMentee);
        columns.write(mentorship -> mentorship.proposedBy().value(), row::setProposedBy);
        columns.write(mentorship -> mentorship.stage().name(), row::setStage);
        columns.write(mentorship -> mentorship.homePage().value(), row::setHomePage);
        columns.write(Mentorship::spaceKey, row::setSpaceKey);
        columns.write(ActiveObjectsMentorships::cadence, row::setCadence);
        columns.write(mentorship -> mentorship.start().toString(), row::setStartOn);
        columns.write(mentorship -> Written.text(mentorship.plannedEnd()), row::setPlannedEnd);
        columns.write(mentorship -> Written.text(mentorship.review().on()), row::setReviewedOn);
        columns.write(mentorship -> Written.text(mentorship.review().next()), row::setNextReview);
        columns.write(mentorship -> mentorship.createdAt().toEpochMilli(), row::setCreatedAt);
        row.save();
    }

    private static @Nullable String cadence(Mentorship mentorship) {
        return mentorship.cadence() == null ? null : mentorship.cadence().code();
    }
}
