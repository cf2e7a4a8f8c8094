package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.journal.Changes;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Mentorships;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    private final Mentorships mentorships;
    private final SituationReader situations;
    private final Summaries summaries;
    private final People people;
    private final Transactions transactions;

    @Inject
    public SummaryKeeper(
            Mentorships mentorships,
            SituationReader situations,
            Summaries summaries,
            People people,
            Transactions transactions) {
        this.mentorships = mentorships;
        this.situations = situations;
        this.summaries = summaries;
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
            int written = 0;
            for (Situation situation : situations.of(found)) {
                Summaries.Kept kept = before.remove(situation.mentorship().id());
                Summary after = Summary.of(
                                situation, Thresholds.USUAL, key -> known.getOrDefault(key, Person.former(key)))
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
