package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.MentorshipService;
import dev.cairn.mentoring.mentorship.MentorshipStep;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What a pair runs its check-ins with: a version of a playbook, less the optional sections that the two do without. A newer version is offered to
 * them and never forced upon them (R122, R125).
 */
@Named
public class PlaybookChoiceService {
    private final MentorshipService mentorships;
    private final CheckIns checkIns;
    private final Playbooks playbooks;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public PlaybookChoiceService(
            MentorshipService mentorships,
            CheckIns checkIns,
            Playbooks playbooks,
            Journal journal,
            Transactions transactions,
            Clock clock) {
        this.mentorships = mentorships;
        this.checkIns = checkIns;
        this.playbooks = playbooks;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What the pair of a mentorship runs with, for one of the two. */
    public SeenChoice of(MentorshipId mentorship, UserKey viewer) {
        return seen(mentorships.forPair(mentorship, viewer), checkIns.of(mentorship));
    }

    /** The same where its check-ins are known; one statement, whatever is chosen and offered. */
    public SeenChoice of(SeenCheckIns all) {
        return seen(all.pair(), all.checkIns());
    }

    /** What a pair chooses. */
    public SeenChoice choose(MentorshipId mentorship, UserKey by, Expected expected, Supplier<Input<NewChoice>> input) {
        return transactions.guarded(() -> {
            SeenChoice seen = of(mentorship, by);
            PlaybookChoice before = seen.choice();
            expected.check(before.revision());
            MentorshipStep.PLAN_CHECK_IN.checkStage(
                    seen.pair().mentorship(), seen.pair().sight());
            Input<NewChoice> read = input.get();
            Faults faults = read.faults();
            PlaybookVersion version = wanted(seen, read.value(), faults);
            Set<String> optional = version.playbook().optional().collect(Collectors.toSet());
            faults.addIf(!optional.containsAll(read.value().hidden()), "hidden", "not-optional");
            read.checked();
            PlaybookChoice after = before.changed(
                    version.edition(),
                    read.value().hidden(),
                    by,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            if (before.changedBy() != null && after.saysTheSameAs(before)) {
                return seen;
            }
            record(after, by);
            playbooks.replace(before, seen.version(), after, version);
            return of(mentorship, by);
        });
    }

    /** What a check-in of a pair begins with that is planned now. */
    Playbook next(SeenMentorship pair, Collection<CheckIn> before) {
        SeenChoice seen = seen(pair, before);
        return seen.version().playbook().without(seen.choice().hidden());
    }

    private PlaybookVersion wanted(SeenChoice seen, NewChoice sent, Faults faults) {
        Edition edition = seen.version().edition();
        if (Objects.equals(sent.spaceKey(), edition.spaceKey()) && sent.number() == edition.number()) {
            return seen.version();
        }
        boolean known = sent.spaceKey() == null
                ? sent.number() == 1
                : sent.spaceKey().equals(seen.pair().sight().spaceKey()) && sent.number() > 1;
        return (known ? playbooks.find(Edition.of(sent.spaceKey(), sent.number())) : Optional.<PlaybookVersion>empty())
                .orElseGet(() -> {
                    faults.add("number", "no-such-playbook");
                    return seen.version();
                });
    }

    /** As long as nothing was chosen, a pair goes on with what its last check-in began with, and a new one begins with the newest of its space. */
    private SeenChoice seen(SeenMentorship pair, Collection<CheckIn> all) {
        MentorshipId id = pair.mentorship().id();
        String space = pair.sight().spaceKey();
        Edition last = all.stream()
                .max(Comparator.comparing(CheckIn::number))
                .map(one -> one.playbook().edition())
                .orElse(null);
        Playbooks.Kept kept = playbooks.of(id, space, last == null ? Edition.BUILT_IN : last);
        Edition newest = Edition.of(space, kept.newest());
        PlaybookChoice choice =
                kept.choice() != null ? kept.choice() : PlaybookChoice.none(id, last == null ? newest : last);
        boolean isNewer = !newest.equals(choice.edition()) && newest.number() > 1;
        return new SeenChoice(
                pair, choice, kept.version(choice.edition()), isNewer ? kept.version(newest) : null, kept.cycles());
    }

    private void record(PlaybookChoice after, UserKey by) {
        journal.add(new JournalEntry(
                after.mentorship().value(),
                ItemKind.PLAYBOOK_CHOICE,
                PlaybookChoice.idOf(after.mentorship()),
                after.revision(),
                State.sure(after.changedAt()),
                by,
                "changed",
                null,
                by,
                Audience.PAIR,
                after.state().members()));
    }
}
