package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.AgendaReader;
import dev.cairn.mentoring.checkin.CheckInAgenda;
import dev.cairn.mentoring.checkin.CheckInService;
import dev.cairn.mentoring.checkin.SeenCheckIns;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.MyMentoringPiece;
import dev.cairn.mentoring.shared.macro.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The next check-ins of a person, and the next steps that are theirs, on the page that says what waits for them. */
@Named
public class MyCheckInsPiece implements MyMentoringPiece {
    private static final int PLACE = 20;
    private static final String SETBACK = "ui/checkin/setback.html.vm";
    private static final String TRIED = "ui/checkin/tried-forms.html.vm";
    private static final String TEMPLATE = "ui/checkin/my-check-ins.html.vm";

    private final AgendaReader agendas;
    private final CheckInService planning;
    private final ContentAccess content;
    private final PageLinks links;
    private final People people;
    private final MacroScreen screen;
    private final Clock clock;

    @Inject
    public MyCheckInsPiece(
            AgendaReader agendas,
            CheckInService planning,
            ContentAccess content,
            PageLinks links,
            People people,
            MacroScreen screen,
            Clock clock) {
        this.agendas = agendas;
        this.planning = planning;
        this.content = content;
        this.links = links;
        this.people = people;
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public String html(UserKey viewer, Words words) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), words.zone());
        CheckInAgenda agenda = agendas.of(viewer, today);
        if (agenda.isEmpty()) {
            return "";
        }
        MyCheckInsView view = new MyCheckInsComposer(
                        words,
                        today,
                        planning.proposals(agenda.entries().stream()
                                .map(CheckInAgenda.Entry::all)
                                .toList()),
                        pages(agenda, viewer),
                        people.withKeys(keys(agenda)))
                .compose(agenda);
        screen.require("my-check-ins");
        return screen.draw(TEMPLATE, view, words) + screen.draw(SETBACK, "", words) + screen.draw(TRIED, "", words);
    }

    /** Of pages alone that this person may view: that of the check-in, else the home page. */
    private Map<PageId, String> pages(CheckInAgenda agenda, UserKey viewer) {
        Set<PageId> named = agenda.entries().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.ofNullable(entry.next())
                                .map(seen -> seen.checkIn().page()),
                        Stream.of(entry.all().pair().mentorship().homePage())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<PageId, String> pages = new HashMap<>();
        for (PageId page : content.viewable(viewer, named).keySet()) {
            links.to(page).ifPresent(link -> pages.put(page, link.url()));
        }
        return pages;
    }

    private static Set<UserKey> keys(CheckInAgenda agenda) {
        Stream<UserKey> pairs = agenda.entries().stream()
                .map(CheckInAgenda.Entry::all)
                .map(SeenCheckIns::pair)
                .map(pair -> pair.mentorship())
                .flatMap((Mentorship pair) -> Stream.of(pair.mentorKey(), pair.menteeKey()));
        return Stream.concat(
                        pairs, agenda.mine().stream().map(seen -> seen.item().author()))
                .collect(Collectors.toSet());
    }
}
