package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.mentorship.PlanReview;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.Wording;
import dev.cairn.mentoring.shared.Wordings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The mentorships of a space as a sheet that spreadsheets open: what their table tells, each number in a column of its own. */
@Named
public class ProgressSheet {
    private static final String PREFIX = "dev.cairn.mentoring.";

    /** How each column is called in the wording, in their order; {@link #cells} follows it. */
    private static final List<String> COLUMNS = List.of(
            "mentee",
            "mentor",
            "stage",
            "goals",
            "goals-counting",
            "goals-changed",
            "milestones",
            "milestones-counting",
            "milestones-overdue",
            "evidence",
            "claims",
            "last-check-in",
            "next-check-in",
            "rhythm",
            "check-ins-counted",
            "attention",
            "weeks-since-review",
            "aims");

    private final ProgressReader progress;
    private final People people;
    private final Wordings wordings;
    private final Clock clock;

    @Inject
    public ProgressSheet(ProgressReader progress, People people, Wordings wordings, Clock clock) {
        this.progress = progress;
        this.people = people;
        this.wordings = wordings;
        this.clock = clock;
    }

    /** A sheet that is yet to be written. */
    public interface Unwritten {
        /**
         * Writes it part by part, each sent on before the next one is read, and holds no more than one part at a time.
         *
         * @throws IOException if nobody takes it any more; nothing further is read then
         */
        void writeTo(Writer out) throws IOException;
    }

    /**
     * The whole list of a space, in the language of whoever asks now. Whether it is for them is asked now as well, before a word is written.
     *
     * @param query what to tell, and in what order; null for no row, where it is already known that there is none
     * @throws dev.cairn.mentoring.shared.NotFound if the space is not there, or this person may not view it
     * @throws dev.cairn.mentoring.shared.NotPermitted if the table of this space is not for them
     */
    public Unwritten of(String spaceKey, @Nullable ProgressQuery query, @Nullable UserKey viewer) {
        Wording wording = wordings.current();
        LocalDate today = LocalDate.ofInstant(clock.instant(), wording.zone());
        Iterable<List<Summary>> parts = query == null ? none(spaceKey, viewer) : progress.all(query, viewer);
        return out -> write(parts, wording, today, out);
    }

    private Iterable<List<Summary>> none(String spaceKey, @Nullable UserKey viewer) {
        progress.check(spaceKey, viewer);
        return List.of();
    }

    private void write(Iterable<List<Summary>> parts, Wording wording, LocalDate today, Writer out) throws IOException {
        Csv csv = new Csv(out);
        csv.row(COLUMNS.stream()
                .map(column -> wording.text(PREFIX + "progress.column." + column))
                .toList());
        for (List<Summary> part : parts) {
            Map<UserKey, Person> names = people.withKeys(part.stream()
                    .flatMap(one -> Stream.of(one.mentorKey(), one.menteeKey()))
                    .collect(Collectors.toSet()));
            for (Summary one : part) {
                csv.row(cells(one, names, wording, today));
            }
            out.flush();
        }
    }

    private static List<@Nullable Object> cells(
            Summary one, Map<UserKey, Person> names, Wording wording, LocalDate today) {
        Tally tally = one.tally();
        Share kept = one.talks().kept(today);
        return Arrays.<@Nullable Object>asList(
                name(one.menteeKey(), names, wording),
                name(one.mentorKey(), names, wording),
                word("stage", one.stage(), wording),
                tally.goals().part(),
                tally.goals().of(),
                tally.goalsChanged(),
                tally.milestones().part(),
                tally.milestones().of(),
                tally.overdue(today),
                tally.claims().part(),
                tally.claims().of(),
                one.talks().last(),
                one.talks().next(),
                kept.part(),
                kept.of(),
                words("progress.attention", one.attention(today), wording),
                new PlanReview(one.reviewedOn(), null).weeksAgo(today),
                words("aim", one.aims(), wording));
    }

    private static String name(UserKey key, Map<UserKey, Person> names, Wording wording) {
        return names.getOrDefault(key, Person.former(key)).nameIn(wording);
    }

    /** In the order in which they are declared; null where there are none. */
    private static <E extends Enum<E>> @Nullable String words(String key, Collection<E> constants, Wording wording) {
        return constants.isEmpty()
                ? null
                : new TreeSet<>(constants)
                        .stream().map(one -> word(key, one, wording)).collect(Collectors.joining(", "));
    }

    private static String word(String key, Enum<?> constant, Wording wording) {
        return wording.text(PREFIX + key + "." + State.word(constant));
    }
}
