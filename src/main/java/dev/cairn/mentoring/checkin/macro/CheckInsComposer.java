package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.CheckInLog;
import dev.cairn.mentoring.checkin.DateMove;
import dev.cairn.mentoring.checkin.NextDay;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.AudienceView;
import dev.cairn.mentoring.shared.macro.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the log of a pair's check-ins into words for one of the two. */
final class CheckInsComposer {
    private final CheckInLog log;
    private final boolean mayPlan;
    private final NextDay proposed;
    private final LocalDate today;
    private final Map<PageId, PageLinks.PageLink> pages;
    private final Map<CheckInId, List<AttachedPageView>> attached;
    private final Map<UserKey, Person> people;
    private final Words words;
    private final CheckInWords inWords;
    private final String mentee;
    private final String mentor;
    private final String partner;

    /**
     * @param proposed the day that comes next in their rhythm, or why there is none
     * @param pages those that this person may view
     * @param attached pages of notes that this person may view
     */
    CheckInsComposer(
            CheckInLog log,
            boolean mayPlan,
            NextDay proposed,
            LocalDate today,
            Map<PageId, PageLinks.PageLink> pages,
            Map<CheckInId, List<AttachedPageView>> attached,
            Map<UserKey, Person> people,
            Words words) {
        this.log = log;
        this.mayPlan = mayPlan;
        this.proposed = proposed;
        this.today = today;
        this.pages = pages;
        this.attached = attached;
        this.people = people;
        this.words = words;
        Mentorship mentorship = log.all().pair().mentorship();
        this.mentee = name(mentorship.menteeKey());
        this.mentor = name(mentorship.mentorKey());
        this.partner = name(other(mentorship));
        this.inWords = new CheckInWords(words, today, partner);
    }

    private UserKey other(Mentorship mentorship) {
        return mentorship.otherThan(
                Objects.requireNonNull(log.all().pair().sight().viewer()));
    }

    /** @param limit how many are shown at once */
    CheckInsView compose(String id, int limit) {
        Mentorship mentorship = log.all().pair().mentorship();
        Optional<CheckIn> next = log.all().next(today).filter(CheckIn::isOpen);
        String url = next.map(this::link).map(PageLinks.PageLink::url).orElse("");
        List<CheckInRowView> rows =
                log.checkIns().items().stream().map(this::row).toList();
        int shown = Math.min(limit, rows.size());
        return new CheckInsView(
                id,
                mentorship.id().toString(),
                mentorship.homePage().toString(),
                Objects.requireNonNullElse(log.all().pair().sight().spaceKey(), ""),
                words.text("mentorship.pair", mentee, mentor),
                inWords.next(next.orElse(null), proposed),
                next.map(one -> one.id().toString()).orElse(""),
                next.map(CheckIn::page).map(PageId::toString).orElse(""),
                url,
                proposed.known().map(LocalDate::toString).orElse(""),
                CheckInWords.why(words, proposed),
                AudienceView.ofPair(words, mentee, mentor),
                actions(next.isPresent(), !url.isEmpty()),
                log.mine().isEmpty()
                        ? ""
                        : words.text("check-ins.mine", log.mine().size()),
                inWords.punctuality(log.all()),
                new BalanceComposer(log.balance(), words).compose(),
                rows.subList(0, shown),
                rows.subList(shown, rows.size()),
                words.text("check-ins.earlier", rows.size() - shown),
                log.checkIns().hasNext()
                        ? words.text(
                                "check-ins.note.cut",
                                rows.size(),
                                log.checkIns().total())
                        : "");
    }

    private List<ActionView> actions(boolean planned, boolean hasPage) {
        List<ActionView> actions = new ArrayList<>();
        if (mayPlan && !hasPage) {
            actions.add(ActionView.asking(
                    "make-page",
                    words.text(planned ? "check-ins.make-page" : "check-ins.plan-and-make-page"),
                    ActionView.PRIMARY,
                    proposed.day() == null && !planned ? "plan-check-in" : ""));
        }
        if (mayPlan) {
            actions.add(ActionView.asking(
                    "plan-check-in",
                    words.text(planned ? "check-in.plan-next" : "check-ins.plan-only"),
                    ActionView.SUBTLE,
                    "plan-check-in"));
            actions.add(new ActionView(
                    "say-setback",
                    words.text("setback.say"),
                    ActionView.SUBTLE,
                    planned ? "setback" : "plan-check-in",
                    words.text("setback.who-sees", partner)));
        }
        return actions;
    }

    private CheckInRowView row(SeenCheckIn seen) {
        CheckIn one = seen.checkIn();
        PageLinks.PageLink link = link(one);
        return new CheckInRowView(
                one.id().toString(),
                words.text("check-ins.number", String.valueOf(one.number())),
                words.weekday(one.planned()),
                moved(one.moves()),
                inWords.state(one),
                CheckInWords.look(one),
                inWords.mine(seen),
                link != null ? link.title() : one.page() == null ? "" : words.text("check-ins.page-not-seen"),
                link == null ? "" : link.url(),
                attached.getOrDefault(one.id(), List.of()));
    }

    private PageLinks.@Nullable PageLink link(CheckIn one) {
        return one.page() == null ? null : pages.get(one.page());
    }

    private String moved(List<DateMove> moves) {
        List<String> by =
                moves.stream().map(DateMove::by).distinct().map(this::name).toList();
        return moves.isEmpty() ? "" : words.text("check-ins.moved", moves.size(), String.join(", ", by));
    }

    private String name(UserKey key) {
        return words.name(people.getOrDefault(key, Person.former(key)));
    }
}
