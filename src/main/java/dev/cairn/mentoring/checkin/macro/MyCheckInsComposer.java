package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.Action;
import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInAgenda;
import dev.cairn.mentoring.checkin.CheckInItemStep;
import dev.cairn.mentoring.checkin.NextDay;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.checkin.SeenCheckInItem;
import dev.cairn.mentoring.checkin.SeenCheckIns;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the agenda of one person into words. */
final class MyCheckInsComposer {
    private final Words words;
    private final LocalDate today;
    private final Function<SeenCheckIns, NextDay> proposals;
    private final Map<PageId, String> pages;
    private final Map<UserKey, Person> people;

    /**
     * @param proposals the day that comes next in a pair's rhythm, or why there is none
     * @param pages the addresses of those that this person may view
     */
    MyCheckInsComposer(
            Words words,
            LocalDate today,
            Function<SeenCheckIns, NextDay> proposals,
            Map<PageId, String> pages,
            Map<UserKey, Person> people) {
        this.words = words;
        this.today = today;
        this.proposals = proposals;
        this.pages = pages;
        this.people = people;
    }

    MyCheckInsView compose(CheckInAgenda agenda) {
        Map<MentorshipId, String> pairs = agenda.entries().stream()
                .map(CheckInAgenda.Entry::all)
                .collect(Collectors.toMap(all -> all.pair().mentorship().id(), this::pair));
        return new MyCheckInsView(
                agenda.entries().stream().map(this::talk).toList(),
                agenda.mine().stream()
                        .map(seen -> action(seen, pairs.get(seen.item().mentorship())))
                        .toList());
    }

    private MyCheckInView talk(CheckInAgenda.Entry entry) {
        Mentorship mentorship = entry.all().pair().mentorship();
        UserKey other = mentorship.otherThan(
                Objects.requireNonNull(entry.all().pair().sight().viewer()));
        CheckInWords inWords = new CheckInWords(words, today, name(other));
        Optional<SeenCheckIn> next = Optional.ofNullable(entry.next());
        Optional<String> own = next.map(SeenCheckIn::checkIn).map(CheckIn::page).map(pages::get);
        String home = pages.getOrDefault(mentorship.homePage(), "");
        return new MyCheckInView(
                next.map(SeenCheckIn::checkIn).map(one -> one.id().toString()).orElse(""),
                pair(entry.all()),
                inWords.next(next.map(SeenCheckIn::checkIn).orElse(null), proposals.apply(entry.all())),
                next.map(inWords::mine).orElseGet(() -> words.text("setback.plan-first")),
                inWords.punctuality(entry.all()),
                own.orElse(home),
                words.text(own.isPresent() ? "check-ins.go" : "my.to-home"),
                next.isPresent()
                        ? List.of(new ActionView(
                                "say-setback",
                                words.text("setback.say"),
                                ActionView.SUBTLE,
                                "setback",
                                words.text("setback.who-sees", name(other))))
                        : List.of());
    }

    /** @param pair the two in whose talk it was agreed; null if this person is not one of them, and is told alone who wrote it down */
    private MyActionView action(SeenCheckInItem seen, @Nullable String pair) {
        Action action = seen.item().as(Action.class).content();
        LocalDate deadline = action.deadline();
        return new MyActionView(
                seen.item().id().toString(),
                String.valueOf(seen.item().revision()),
                action.task(),
                action.microChallenge() ? words.text("check-in.section.challenge") : "",
                deadline == null
                        ? ""
                        : words.text(
                                deadline.isBefore(today) ? "my.action.was-due" : "my.action.due",
                                words.weekday(deadline)),
                Objects.requireNonNullElse(action.resources(), ""),
                pair == null ? words.text("my.action.given", name(seen.item().author())) : pair,
                seen.can().contains(CheckInItemStep.COMPLETE) ? steps(action) : List.of());
    }

    /** Something small is tried or not, and either can have taught something (R30). */
    private List<ActionView> steps(Action action) {
        return action.microChallenge()
                ? List.of(
                        ending(CheckInItemStep.COMPLETE, ActionView.PLAIN, ItemWords.LEARNED),
                        ending(CheckInItemStep.DROP, ActionView.SUBTLE, ItemWords.NOT_TRIED))
                : List.of(ActionView.atOnce("complete", words.text("my.action.done"), ActionView.PLAIN));
    }

    private ActionView ending(CheckInItemStep step, String look, String form) {
        return ActionView.asking(Words.code(step), ItemWords.label(step, ItemWords.MICRO_CHALLENGE, words), look, form);
    }

    private String pair(SeenCheckIns all) {
        Mentorship mentorship = all.pair().mentorship();
        return words.text("mentorship.pair", name(mentorship.menteeKey()), name(mentorship.mentorKey()));
    }

    private String name(UserKey key) {
        return words.name(people.getOrDefault(key, Person.former(key)));
    }
}
