package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.journal.JournalEntry;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be done with the playbook of a space: whoever may view it reads it, its administrators make new versions (R122, R125). */
@Named
public class PlaybookService {
    private final Playbooks playbooks;
    private final ContentAccess content;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public PlaybookService(
            Playbooks playbooks, ContentAccess content, Journal journal, Transactions transactions, Clock clock) {
        this.playbooks = playbooks;
        this.content = content;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * All versions; two statements.
     *
     * @param viewer null for an anonymous reader
     * @throws NotFound if the space is not there, or this person may not view it
     */
    public SeenPlaybook of(String spaceKey, @Nullable UserKey viewer) {
        String key = viewed(spaceKey, viewer);
        return new SeenPlaybook(key, versions(key), viewer != null && content.mayAdminister(viewer, key));
    }

    /**
     * One version.
     *
     * @throws NotFound if it is not there, or this person may not view the space
     */
    public PlaybookVersion version(String spaceKey, int number, UserKey viewer) {
        return version(viewed(spaceKey, viewer), number);
    }

    /**
     * The newest version; two statements.
     *
     * @throws NotFound if the space is not there, or this person may not view it
     */
    public PlaybookVersion newest(String spaceKey, UserKey viewer) {
        String key = viewed(spaceKey, viewer);
        return version(key, playbooks.newest(key));
    }

    /** The version that a check-in began with, and the cycles with it; no statement for the one that comes with the product. */
    public BegunWith of(SeenMentorship pair, CheckIn checkIn) {
        Edition edition = checkIn.playbook().edition();
        if (edition.equals(Edition.BUILT_IN)) {
            return new BegunWith(PlaybookVersion.BUILT_IN, null);
        }
        Playbooks.Kept kept = playbooks.of(checkIn.mentorship(), pair.sight().spaceKey(), edition);
        return new BegunWith(kept.version(edition), kept.cycles());
    }

    /** In what a version is otherwise than another one of the same space. */
    public List<Difference> differences(String spaceKey, int from, int number, UserKey viewer) {
        String key = viewed(spaceKey, viewer);
        return Difference.between(version(key, from), version(key, number));
    }

    /**
     * Makes the next version. Where nothing is otherwise, the newest one stays the newest.
     *
     * @param expected the number of the newest one so far
     * @throws NotFound if the space is not there, or this person may not view it
     * @throws NotPermitted if they do not administer it
     */
    public PlaybookVersion publish(String spaceKey, UserKey by, Expected expected, Supplier<Input<NewPlaybook>> input) {
        return transactions.guarded(() -> {
            String key = viewed(spaceKey, by);
            if (!content.mayAdminister(by, key)) {
                throw new NotPermitted("not-playbook-administrator");
            }
            int newest = playbooks.newest(key);
            expected.check(newest);
            PlaybookVersion before = version(key, newest);
            Input<NewPlaybook> read = input.get();
            List<PlaybookSection> sections = new PlaybookWriter(before, read.faults())
                    .sections(read.value().sections());
            NewPlaybook sent = read.checked();
            if (sections.equals(before.sections())) {
                return before;
            }
            PlaybookVersion after = new PlaybookVersion(
                    new Edition(key, newest + 1),
                    sections,
                    sent.news(),
                    by,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            record(after, key, by);
            playbooks.add(after, before);
            return after;
        });
    }

    /** It is of no mentorship, so no pair finds it in its journal. */
    private void record(PlaybookVersion after, String spaceKey, UserKey by) {
        UUID id = PlaybookVersion.idIn(spaceKey);
        journal.add(new JournalEntry(
                id,
                ItemKind.PLAYBOOK,
                id,
                after.edition().number(),
                moment(after),
                by,
                "published",
                null,
                by,
                Audience.PAGE,
                after.state().members()));
    }

    private static Instant moment(PlaybookVersion version) {
        return State.sure(version.at());
    }

    private List<PlaybookVersion> versions(String key) {
        return Stream.concat(
                        playbooks.upTo(Edition.of(key, playbooks.newest(key))).stream(),
                        Stream.of(PlaybookVersion.BUILT_IN))
                .sorted(Comparator.comparing(
                                (PlaybookVersion one) -> one.edition().number())
                        .reversed())
                .toList();
    }

    private PlaybookVersion version(String key, int number) {
        return playbooks.find(Edition.of(key, number)).orElseThrow(() -> new NotFound("playbook-not-found"));
    }

    private String viewed(String spaceKey, @Nullable UserKey viewer) {
        return content.viewableSpace(viewer, spaceKey).orElseThrow(() -> new NotFound("space-not-found"));
    }
}
