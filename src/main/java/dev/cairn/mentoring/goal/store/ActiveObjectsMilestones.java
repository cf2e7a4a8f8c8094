package dev.cairn.mentoring.goal.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.goal.Accord;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.Milestone;
import dev.cairn.mentoring.goal.MilestoneId;
import dev.cairn.mentoring.goal.MilestoneState;
import dev.cairn.mentoring.goal.Milestones;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Milestones in their table; their owners, their moves and their long texts in the one for all texts. */
@Named
final class ActiveObjectsMilestones implements Milestones {
    private static final String INDICATOR = "indicator";
    private static final String STATE_REASON = "stateReason";
    private static final String OWNERS = "owners";
    private static final String MOVES = "moves";

    /** Between the keys of owners, which are of one line each. */
    private static final String LINE = "\n";

    private final ActiveObjects ao;
    private final Texts texts;

    @Inject
    ActiveObjectsMilestones(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    @Override
    public void add(Milestone milestone) {
        AoMilestone row = ao.create(
                AoMilestone.class,
                new DBParam("UUID", milestone.id().toString()),
                new DBParam("MENTORSHIP", milestone.mentorship().toString()));
        write(row, null, milestone);
        texts.replace(milestone.mentorship().value(), milestone.id().value(), Map.of(), longTexts(milestone));
    }

    @Override
    public void replace(Milestone before, Milestone after) {
        for (AoMilestone row : find("UUID = ?", before.id().toString())) {
            write(row, before, after);
        }
        texts.replace(after.mentorship().value(), after.id().value(), longTexts(before), longTexts(after));
    }

    @Override
    public void remove(Milestone milestone) {
        ao.deleteWithSQL(AoMilestone.class, "UUID = ?", milestone.id().toString());
        texts.remove(milestone.id().value());
    }

    @Override
    public Optional<MentorshipId> mentorshipOf(MilestoneId id) {
        return Arrays.stream(find("UUID = ?", id.toString()))
                .map(ActiveObjectsMilestones::mentorship)
                .findFirst();
    }

    @Override
    public TextsToCome<Milestone> of(Collection<MentorshipId> mentorships) {
        List<AoMilestone> rows = mentorships.isEmpty()
                ? List.of()
                : List.of(find(In.anyOf("MENTORSHIP", mentorships), In.parameters(mentorships)));
        return words -> rows.stream()
                .map(row -> milestone(row, words.of(UUID.fromString(row.getUuid()))))
                .toList();
    }

    private AoMilestone[] find(String criteria, Object... parameters) {
        return ao.find(AoMilestone.class, Query.select().where(criteria, parameters));
    }

    private static MentorshipId mentorship(AoMilestone row) {
        return new MentorshipId(UUID.fromString(row.getMentorship()));
    }

    private static Milestone milestone(AoMilestone row, Map<String, String> words) {
        return new Milestone(
                new MilestoneId(UUID.fromString(row.getUuid())),
                row.getRevision(),
                mentorship(row),
                new GoalId(UUID.fromString(row.getGoal())),
                row.getTitle(),
                words.get(INDICATOR),
                LocalDate.parse(row.getDue()),
                words.getOrDefault(OWNERS, "").lines().map(UserKey::new).toList(),
                MilestoneState.valueOf(row.getState()),
                words.get(STATE_REASON),
                Written.date(row.getReachedOn()),
                MovesJson.read(words.get(MOVES)),
                accord(row),
                new UserKey(row.getAuthor()),
                Audience.valueOf(row.getAudience()),
                Instant.ofEpochMilli(row.getCreatedAt()));
    }

    private static Accord accord(AoMilestone row) {
        String agreedBy = row.getAgreedBy();
        return new Accord(new UserKey(row.getWordedBy()), agreedBy == null ? null : new UserKey(agreedBy));
    }

    private static void write(AoMilestone row, @Nullable Milestone before, Milestone after) {
        Differences<Milestone> columns = new Differences<>(before, after);
        columns.write(Milestone::revision, row::setRevision);
        columns.write(milestone -> milestone.goal().toString(), row::setGoal);
        columns.write(Milestone::title, row::setTitle);
        columns.write(milestone -> milestone.due().toString(), row::setDue);
        columns.write(milestone -> milestone.state().name(), row::setState);
        columns.write(milestone -> Written.text(milestone.reachedOn()), row::setReachedOn);
        columns.write(milestone -> milestone.accord().proposedBy().value(), row::setWordedBy);
        columns.write(milestone -> Written.text(milestone.accord().agreedBy()), row::setAgreedBy);
        columns.write(milestone -> milestone.author().value(), row::setAuthor);
        columns.write(milestone -> milestone.audience().name(), row::setAudience);
        columns.write(milestone -> milestone.createdAt().toEpochMilli(), row::setCreatedAt);
        row.save();
    }

    private static Map<String, @Nullable String> longTexts(Milestone milestone) {
        Map<String, @Nullable String> words = new HashMap<>();
        words.put(INDICATOR, milestone.indicator());
        words.put(STATE_REASON, milestone.stateReason());
        words.put(OWNERS, owners(milestone));
        words.put(MOVES, MovesJson.write(milestone.moves()));
        return words;
    }

    private static @Nullable String owners(Milestone milestone) {
        return milestone.owners().isEmpty()
                ? null
                : milestone.owners().stream().map(UserKey::value).collect(Collectors.joining(LINE));
    }
}
