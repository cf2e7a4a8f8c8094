package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.journal.Changes;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Mentorships;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the summaries as the mentorships are: makes each anew, from all of it, after what it is made from was changed and committed. */
@Named
public class SummaryKeeper implements Changes.Follower {
    /** What a summary is made from. */
    private static final Set<ItemKind> COUNTED = EnumSet.of(
            ItemKind.MENTORSHIP,
            ItemKind.GOAL,
            ItemKind.MILESTONE,
            ItemKind.INDICATOR,
            ItemKind.MEASUREMENT,
            ItemKind.EVIDENCE,
            ItemKind.PROPOSAL,
            ItemKind.CHECK_IN,
            ItemKind.ACTION);

    /** So many at a time are read together and written in one transaction, where there can be many. */
    static final int AT_ONCE = 100;

    /** Which day it is matters to lists of what wants attention alone. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private final Mentorships mentorships;
    private final SituationReader situations;
    private final Summaries summaries;
    private final SettingsOfSpaces settings;
    private final SummaryBacklog backlog;
    private final People people;
    private final Transactions transactions;

    @Inject
    public SummaryKeeper(
            Mentorships mentorships,
            SituationReader situations,
            Summaries summaries,
            SettingsOfSpaces settings,
            SummaryBacklog backlog,
            People people,
            Transactions transactions) {
        this.mentorships = mentorships;
        this.situations = situations;
        this.summaries = summaries;
        this.settings = settings;
        this.backlog = backlog;
        this.people = people;
        this.transactions = transactions;
    }

    @Override
    public void changed(Map<UUID, Set<ItemKind>> kinds) {
        List<MentorshipId> changed = kinds.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(COUNTED::contains))
                .map(entry -> new MentorshipId(entry.getKey()))
                .toList();
        if (!changed.isEmpty()) {
            keep(changed);
        }
        List<UUID> ofSpaces = kinds.entrySet().stream()
                .filter(entry -> entry.getValue().contains(ItemKind.SPACE_SETTINGS))
                .map(Map.Entry::getKey)
                .toList();
        settings.written(ofSpaces).forEach(one -> {
            if (!keepIn(one.spaceKey(), AT_ONCE)) {
                putInLine(one.spaceKey());
            }
        });
    }

    private void putInLine(String spaceKey) {
        transactions.retried(() -> {
            backlog.add(spaceKey);
            return true;
        });
    }

    /**
     * Makes the summaries of the spaces anew that were too many to follow their settings at once. What stops on the way is put right at night.
     *
     * @return how many spaces these were
     */
    public int keepBacklog() {
        List<String> spaces = transactions.retried(backlog::take);
        spaces.forEach(spaceKey -> keepIn(spaceKey, Integer.MAX_VALUE));
        return spaces.size();
    }

    /**
     * Makes the summaries of a space anew to which its thresholds matter. One that is missing is left to {@link SummaryRepair}.
     *
     * @param most how many before it leaves the others
     * @return whether these were all
     */
    private boolean keepIn(String spaceKey, int most) {
        ProgressQuery query =
                new ProgressQuery(spaceKey, Stage.ACTIVE, false, null, ProgressQuery.Sort.STAGE, false, null);
        int kept = 0;
        List<Summaries.Found> some = summaries.found(query, ANY_DAY, AT_ONCE);
        while (!some.isEmpty() && kept < most) {
            keep(some.stream().map(one -> one.summary().mentorship()).toList());
            kept += some.size();
            some = summaries.found(query.from(some.get(some.size() - 1).place()), ANY_DAY, AT_ONCE);
        }
        return some.isEmpty();
    }

    /**
     * Makes the summaries of these anew, all in one transaction. What is as it was is not written again.
     *
     * @return how many were written
     */
    public int keep(Collection<MentorshipId> ids) {
        return transactions.retried(() -> {
            Map<MentorshipId, Summaries.Kept> before = summaries.all(ids).stream()
                    .collect(Collectors.toMap(kept -> kept.summary().mentorship(), Function.identity()));
            List<Mentorship> found = mentorships.all(ids);
            Map<UserKey, Person> known = people.withKeys(found.stream()
                    .flatMap(one -> Stream.of(one.mentorKey(), one.menteeKey()))
                    .collect(Collectors.toSet()));
            Map<String, SpaceSettings> spaces =
                    settings.of(found.stream().map(Mentorship::spaceKey).collect(Collectors.toSet()));
            int written = 0;
            for (Situation situation : situations.of(found)) {
                Summaries.Kept kept = before.remove(situation.mentorship().id());
                Thresholds thresholds = Objects.requireNonNull(
                                spaces.get(situation.mentorship().spaceKey()))
                        .thresholds();
                Summary after = Summary.of(situation, thresholds, key -> known.getOrDefault(key, Person.former(key)))
                        .orElse(null);
                if (!Objects.equals(kept == null ? null : kept.summary(), after)) {
                    summaries.replace(kept, after);
                    written++;
                }
            }
            return written;
        });
    }
}
