package dev.cairn.mentoring.checkin.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInReader;
import dev.cairn.mentoring.checkin.CheckInService;
import dev.cairn.mentoring.checkin.DateMove;
import dev.cairn.mentoring.checkin.Desk;
import dev.cairn.mentoring.checkin.Part;
import dev.cairn.mentoring.checkin.PreparationService;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.checkin.SeenCheckIns;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.Place;
import dev.cairn.mentoring.shared.CurrentUser;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.NamedPages;
import dev.cairn.mentoring.shared.macro.NamedPlace;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked before a check-in is drawn: which one, seen by whom, with whose names. */
@Named
public class CheckInScene {
    private final CheckInReader reader;
    private final CheckInService planning;
    private final PreparationService preparation;
    private final CurrentUser viewer;
    private final People people;
    private final NamedPages namedPages;
    private final Clock clock;

    @Inject
    public CheckInScene(
            CheckInReader reader,
            CheckInService planning,
            PreparationService preparation,
            CurrentUser viewer,
            People people,
            NamedPages namedPages,
            Clock clock) {
        this.reader = reader;
        this.planning = planning;
        this.preparation = preparation;
        this.viewer = viewer;
        this.people = people;
        this.namedPages = namedPages;
        this.clock = clock;
    }

    Rendering rendering(ConversionContext context) {
        return new Rendering(context, viewer.key().orElse(null));
    }

    /** The check-ins of the mentorship that the macro speaks of, read once per drawing; empty for everybody who is not of its pair. */
    Optional<SeenCheckIns> checkIns(NamedPlace named, Rendering rendering) {
        return named.in(rendering, namedPages, Place::of)
                .flatMap(place -> rendering.shared("check-ins." + place, () -> reader.at(place, rendering.viewer())));
    }

    LocalDate today(Words words) {
        return LocalDate.ofInstant(clock.instant(), words.zone());
    }

    PlanningView planning(SeenCheckIns all, String id, Words words) {
        return new PlanningView(
                id,
                all.pair().mentorship().id().toString(),
                proposed(all),
                words.text("check-in.none"),
                words.text("check-in.none.text"));
    }

    /** Drafts are read for a browser alone, and there by their author's key alone: every other output goes on to others. */
    CheckInComposer composer(SeenCheckIns all, CheckIn one, Rendering rendering, Words words) {
        SeenCheckIn seen = reader.get(all, one);
        Desk desk = rendering.hasControls() ? preparation.desk(seen) : null;
        return new CheckInComposer(
                seen,
                desk,
                all.mayPlan() && rendering.hasControls(),
                proposed(all),
                today(words),
                people.withKeys(keys(seen)),
                words);
    }

    private String proposed(SeenCheckIns all) {
        return planning.proposedDay(all).map(LocalDate::toString).orElse("");
    }

    private static Set<UserKey> keys(SeenCheckIn seen) {
        Mentorship mentorship = seen.pair().mentorship();
        return Stream.of(
                        List.of(mentorship.mentorKey(), mentorship.menteeKey()),
                        seen.checkIn().moves().stream().map(DateMove::by).toList(),
                        seen.parts().stream()
                                .map(Part::changedBy)
                                .filter(Objects::nonNull)
                                .toList())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
