package dev.cairn.mentoring.goal.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Pass;
import dev.cairn.mentoring.goal.Content;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.PlanItem;
import dev.cairn.mentoring.goal.PlanItemId;
import dev.cairn.mentoring.goal.PlanItems;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.store.In;
import dev.cairn.mentoring.shared.store.StateJson;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Items of plans in their one table. */
@Named
final class ActiveObjectsPlanItems implements PlanItems {
    /** A text of the mentorship that is there once anything hung on a goal of it; a plan reads the texts anyway. */
    private static final String MARK = "planItems";

    private final ActiveObjects ao;
    private final Texts texts;

    @Inject
    ActiveObjectsPlanItems(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    @Override
    public void add(PlanItem<?> item) {
        ao.create(
                AoPlanItem.class,
                new DBParam("UUID", item.id().toString()),
                new DBParam("MENTORSHIP", item.mentorship().toString()),
                new DBParam("GOAL", item.goal().toString()),
                new DBParam("KIND", item.kind().name()),
                new DBParam("CONTENT", content(item)),
                new DBParam(
                        "PERSON",
                        item.content() instanceof Pass pass ? pass.person().value() : null),
                new DBParam("AUTHOR", item.author().value()),
                new DBParam("AUDIENCE", item.audience().name()),
                new DBParam("REVISION", item.revision()),
                new DBParam("CREATED_AT", item.createdAt().toEpochMilli()));
        mark(item.mentorship());
    }

    /** The first items of two people may mark it twice, which says the same. */
    private void mark(MentorshipId mentorship) {
        UUID id = mentorship.value();
        if (!texts.of(id).of(id).containsKey(MARK)) {
            texts.replace(id, id, Map.of(), Map.of(MARK, "yes"));
        }
    }

    @Override
    public void replace(PlanItem<?> after) {
        for (AoPlanItem row : find("UUID = ?", after.id().toString())) {
            row.setContent(content(after));
            row.setAudience(after.audience().name());
            row.setRevision(after.revision());
            row.save();
        }
    }

    @Override
    public void remove(PlanItem<?> item) {
        ao.deleteWithSQL(AoPlanItem.class, "UUID = ?", item.id().toString());
    }

    @Override
    public Optional<MentorshipId> mentorshipOf(PlanItemId id) {
        return Arrays.stream(find("UUID = ?", id.toString()))
                .map(ActiveObjectsPlanItems::mentorship)
                .findFirst();
    }

    @Override
    public List<PlanItem<?>> naming(UserKey person) {
        return items(find("PERSON = ?", person.value()));
    }

    @Override
    public List<PlanItem<?>> of(Collection<MentorshipId> mentorships, MentorshipTexts words) {
        List<MentorshipId> marked = mentorships.stream()
                .filter(id -> words.of(id.value()).containsKey(MARK))
                .toList();
        return marked.isEmpty() ? List.of() : items(find(In.anyOf("MENTORSHIP", marked), In.parameters(marked)));
    }

    private static List<PlanItem<?>> items(AoPlanItem[] rows) {
        return Arrays.stream(rows)
                .<PlanItem<?>>map(ActiveObjectsPlanItems::item)
                .toList();
    }

    private AoPlanItem[] find(String criteria, Object... parameters) {
        return ao.find(AoPlanItem.class, Query.select().where(criteria, parameters));
    }

    private static MentorshipId mentorship(AoPlanItem row) {
        return new MentorshipId(UUID.fromString(row.getMentorship()));
    }

    private static PlanItem<Content> item(AoPlanItem row) {
        return new PlanItem<>(
                new PlanItemId(UUID.fromString(row.getUuid())),
                row.getRevision(),
                mentorship(row),
                new GoalId(UUID.fromString(row.getGoal())),
                Content.from(ItemKind.valueOf(row.getKind()), StateJson.read(row.getContent())),
                new UserKey(row.getAuthor()),
                Audience.valueOf(row.getAudience()),
                Instant.ofEpochMilli(row.getCreatedAt()));
    }

    private static String content(PlanItem<?> item) {
        return StateJson.write(State.of(item.content().members()));
    }
}
