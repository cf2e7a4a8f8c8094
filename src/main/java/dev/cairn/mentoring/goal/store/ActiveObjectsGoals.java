package dev.cairn.mentoring.goal.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.goal.Aim;
import dev.cairn.mentoring.goal.Degree;
import dev.cairn.mentoring.goal.Goal;
import dev.cairn.mentoring.goal.GoalContent;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.GoalKind;
import dev.cairn.mentoring.goal.GoalState;
import dev.cairn.mentoring.goal.Goals;
import dev.cairn.mentoring.goal.Horizon;
import dev.cairn.mentoring.goal.LearningFraming;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.TextsToCome;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.store.Differences;
import dev.cairn.mentoring.shared.store.In;
import dev.cairn.mentoring.shared.store.Written;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Goals in their table, their long texts in the one for all. */
@Named
final class ActiveObjectsGoals implements Goals {
    private static final String PRESSURE_SITUATION = "pressureSituation";
    private static final String OBSERVABLE_ACTION = "observableAction";
    private static final String EXPECTED_OUTCOME = "expectedOutcome";
    private static final String WHY = "why";
    private static final String AIM = "aim";
    private static final String ASPIRATION = "aspiration";
    private static final String STATE_REASON = "stateReason";

    private final ActiveObjects ao;
    private final Texts texts;

    @Inject
    ActiveObjectsGoals(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    @Override
    public void add(Goal goal) {
        AoGoal row = ao.create(
                AoGoal.class,
                new DBParam("UUID", goal.id().toString()),
                new DBParam("MENTORSHIP", goal.mentorship().toString()));
        write(row, null, goal);
        texts.replace(goal.mentorship().value(), goal.id().value(), Map.of(), longTexts(goal));
    }

    @Override
    public void replace(Goal before, Goal after) {
        for (AoGoal row : find("UUID = ?", before.id().toString())) {
            write(row, before, after);
        }
        texts.replace(after.mentorship().value(), after.id().value(), longTexts(before), longTexts(after));
    }

    @Override
    public void remove(Goal goal) {
        ao.deleteWithSQL(AoGoal.class, "UUID = ?", goal.id().toString());
        texts.remove(goal.id().value());
    }

    @Override
    public Optional<MentorshipId> mentorshipOf(GoalId id) {
        return Arrays.stream(find("UUID = ?", id.toString()))
                .map(ActiveObjectsGoals::mentorship)
                .findFirst();
    }

    @Override
    public TextsToCome<Goal> of(Collection<MentorshipId> mentorships) {
        List<AoGoal> rows = mentorships.isEmpty()
                ? List.of()
                : List.of(find(In.anyOf("MENTORSHIP", mentorships), In.parameters(mentorships)));
        return words -> rows.stream()
                .map(row -> goal(row, words.of(UUID.fromString(row.getUuid()))))
                .toList();
    }

    private AoGoal[] find(String criteria, Object... parameters) {
        return ao.find(AoGoal.class, Query.select().where(criteria, parameters));
    }

    private static MentorshipId mentorship(AoGoal row) {
        return new MentorshipId(UUID.fromString(row.getMentorship()));
    }

    private static Goal goal(AoGoal row, Map<String, String> words) {
        String parent = row.getParent();
        String aimKind = row.getAimKind();
        GoalContent content = new GoalContent(
                row.getTitle(),
                GoalKind.valueOf(row.getKind()),
                words.get(PRESSURE_SITUATION),
                row.getCompetency(),
                words.get(OBSERVABLE_ACTION),
                words.get(EXPECTED_OUTCOME),
                words.get(WHY),
                aimKind == null ? null : new Aim(Aim.Kind.valueOf(aimKind), words.getOrDefault(AIM, "")),
                Written.constant(Horizon.class, row.getHorizon()),
                Written.date(row.getDue()),
                Written.date(row.getDueFrom()),
                words.get(ASPIRATION),
                Written.constant(LearningFraming.class, row.getLearningFraming()),
                Written.constant(Degree.class, row.getEffort()),
                Written.constant(Degree.class, row.getImpact()));
        return new Goal(
                new GoalId(UUID.fromString(row.getUuid())),
                row.getRevision(),
                mentorship(row),
                parent == null ? null : new GoalId(UUID.fromString(parent)),
                row.getPosition(),
                content,
                GoalState.valueOf(row.getState()),
                words.get(STATE_REASON),
                Written.date(row.getReachedOn()),
                new UserKey(row.getAuthor()),
                Audience.valueOf(row.getAudience()),
                Instant.ofEpochMilli(row.getCreatedAt()));
    }

    private static void write(AoGoal row, @Nullable Goal before, Goal after) {
        Differences<Goal> columns = new Differences<>(before, after);
        columns.write(Goal::revision, row::setRevision);
        columns.write(goal -> Written.text(goal.parent()), row::setParent);
        columns.write(Goal::position, row::setPosition);
        columns.write(goal -> goal.content().title(), row::setTitle);
        columns.write(goal -> goal.content().kind().name(), row::setKind);
        columns.write(goal -> goal.content().competency(), row::setCompetency);
        columns.write(ActiveObjectsGoals::aimKind, row::setAimKind);
        columns.write(goal -> Written.name(goal.content().horizon()), row::setHorizon);
        columns.write(goal -> Written.text(goal.content().due()), row::setDue);
        columns.write(goal -> Written.text(goal.content().dueFrom()), row::setDueFrom);
        columns.write(goal -> Written.name(goal.content().learningFraming()), row::setLearningFraming);
        columns.write(goal -> Written.name(goal.content().effort()), row::setEffort);
        columns.write(goal -> Written.name(goal.content().impact()), row::setImpact);
        columns.write(goal -> goal.state().name(), row::setState);
        columns.write(goal -> Written.text(goal.reachedOn()), row::setReachedOn);
        columns.write(goal -> goal.author().value(), row::setAuthor);
        columns.write(goal -> goal.audience().name(), row::setAudience);
        columns.write(goal -> goal.createdAt().toEpochMilli(), row::setCreatedAt);
        row.save();
    }

    private static @Nullable String aimKind(Goal goal) {
        Aim aim = goal.content().aim();
        return aim == null ? null : aim.kind().name();
    }

    private static Map<String, @Nullable String> longTexts(Goal goal) {
        GoalContent content = goal.content();
        Aim aim = content.aim();
        Map<String, @Nullable String> words = new HashMap<>();
        words.put(PRESSURE_SITUATION, content.pressureSituation());
        words.put(OBSERVABLE_ACTION, content.observableAction());
        words.put(EXPECTED_OUTCOME, content.expectedOutcome());
        words.put(WHY, content.why());
        words.put(AIM, aim == null ? null : aim.text());
        words.put(ASPIRATION, content.aspiration());
        words.put(STATE_REASON, goal.stateReason());
        return words;
    }
}
