package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.audience.Bond;
import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.Emphasis;
import dev.cairn.mentoring.goal.Aim;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one mentorship without any word that somebody wrote in it. It is made from the mentorship as a whole and never added up, so whatever
 * went wrong before is right after the next time.
 *
 * @param spaceKey where its home page was last heard of: an index for lists, never a right
 * @param mentorName as lists are sorted by it, and {@code menteeName}
 * @param reviewedOn when the two last went through their plan as a whole; null if never
 * @param aims what goals of theirs that count are for
 * @param emphasis of their latest check-in; null if it has none
 * @param findings what the rules find, each from its day on
 */
public record Summary(
        MentorshipId mentorship,
        String spaceKey,
        PageId homePage,
        UserKey mentorKey,
        UserKey menteeKey,
        String mentorName,
        String menteeName,
        Stage stage,
        LocalDate start,
        Tally tally,
        Talks talks,
        @Nullable LocalDate reviewedOn,
        Set<Aim.Kind> aims,
        @Nullable Emphasis emphasis,
        List<Finding> findings)
        implements Bond {
    public Summary {
        aims = Set.copyOf(aims);
        findings = List.copyOf(findings);
    }

    /** Of a mentorship as it stands; empty of one that never came to be. */
    public static Optional<Summary> of(Situation situation, Thresholds thresholds, Function<UserKey, Person> people) {
        Mentorship mentorship = situation.mentorship();
        if (mentorship.stage() == Stage.REFUSED || mentorship.stage() == Stage.WITHDRAWN) {
            return Optional.empty();
        }
        return Optional.of(new Summary(
                mentorship.id(),
                mentorship.spaceKey(),
                mentorship.homePage(),
                mentorship.mentorKey(),
                mentorship.menteeKey(),
                SortName.of(people.apply(mentorship.mentorKey())),
                SortName.of(people.apply(mentorship.menteeKey())),
                mentorship.stage(),
                mentorship.start(),
                Tally.of(situation.plan()),
                Talks.of(situation),
                mentorship.review().on(),
                situation.plan().flat().stream()
                        .filter(goal -> goal.state().counts())
                        .map(SeenGoal::pairOnly)
                        .flatMap(Optional::stream)
                        .flatMap(goal -> Stream.ofNullable(goal.content().aim()))
                        .map(Aim::kind)
                        .collect(Collectors.toSet()),
                situation.checkIns().stream()
                        .max(CheckIn.BY_DAY)
                        .map(CheckIn::emphasis)
                        .orElse(null),
                Drift.of(situation, thresholds)));
    }

    /** What the rules find today. */
    public List<Finding> found(LocalDate today) {
        return findings.stream().filter(one -> one.holds(today)).toList();
    }

    /** In what it may want a hand today. */
    public Set<Attention> attention(LocalDate today) {
        return found(today).stream()
                .map(one -> one.rule().attention())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Attention.class)));
    }

    /** From which day on it wants attention if nothing changes; null if never. */
    public @Nullable LocalDate attentionFrom() {
        return findings.stream().map(Finding::from).min(LocalDate::compareTo).orElse(null);
    }

    /** What of it is kept beside the columns that name it. */
    public State facts() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("mentorName", mentorName);
        members.put("menteeName", menteeName);
        members.put("start", start);
        members.put("tally", tally.members());
        members.put("talks", talks.members());
        members.put("reviewedOn", reviewedOn);
        members.put("aims", new TreeSet<>(aims).stream().map(State::word).toList());
        members.put("emphasis", emphasis);
        members.put("findings", findings.stream().map(Finding::members).toList());
        return State.of(members);
    }

    /** The one that these columns name, with its {@link #facts}. */
    public static Summary from(
            MentorshipId mentorship,
            String spaceKey,
            PageId homePage,
            UserKey mentor,
            UserKey mentee,
            Stage stage,
            State facts) {
        return new Summary(
                mentorship,
                spaceKey,
                homePage,
                mentor,
                mentee,
                State.sure(facts.text("mentorName")),
                State.sure(facts.text("menteeName")),
                stage,
                State.sure(facts.day("start")),
                Tally.from(State.sure(facts.inner("tally"))),
                Talks.from(State.sure(facts.inner("talks"))),
                facts.day("reviewedOn"),
                facts.texts("aims").stream()
                        .map(word -> Aim.Kind.valueOf(word.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                facts.constant("emphasis", Emphasis.class),
                facts.states("findings").stream().map(Finding::from).toList());
    }
}
