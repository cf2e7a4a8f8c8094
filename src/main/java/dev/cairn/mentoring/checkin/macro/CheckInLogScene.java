package dev.cairn.mentoring.checkin.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInLog;
import dev.cairn.mentoring.checkin.CheckInReader;
import dev.cairn.mentoring.checkin.CheckInService;
import dev.cairn.mentoring.checkin.DateMove;
import dev.cairn.mentoring.checkin.PlaybookChoiceService;
import dev.cairn.mentoring.checkin.SeenCheckIn;
import dev.cairn.mentoring.checkin.SeenCheckIns;
import dev.cairn.mentoring.checkin.SeenChoice;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.AudienceView;
import dev.cairn.mentoring.shared.macro.NamedPlace;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked before a log of check-ins is drawn: which ones, with whose names, on which pages. */
@Named
public class CheckInLogScene {
    private final CheckInScene scene;
    private final CheckInReader reader;
    private final CheckInService planning;
    private final PlaybookChoiceService choices;
    private final ContentAccess content;
    private final PageLinks links;
    private final People people;

    @Inject
    public CheckInLogScene(
            CheckInScene scene,
            CheckInReader reader,
            CheckInService planning,
            PlaybookChoiceService choices,
            ContentAccess content,
            PageLinks links,
            People people) {
        this.scene = scene;
        this.reader = reader;
        this.planning = planning;
        this.choices = choices;
        this.content = content;
        this.links = links;
        this.people = people;
    }

    Rendering rendering(ConversionContext context) {
        return scene.rendering(context);
    }

    Optional<SeenCheckIns> checkIns(NamedPlace named, Rendering rendering) {
        return scene.checkIns(named, rendering);
    }

    /** The pages on which the pair keeps notes. */
    AttachedPagesScene pages() {
        return scene.pages();
    }

    CheckInsComposer composer(SeenCheckIns all, Rendering rendering, Words words) {
        CheckInLog log = reader.log(all, CheckInsParameters.HIGHEST_LIMIT, scene.today(words));
        return new CheckInsComposer(
                log,
                all.mayPlan() && rendering.hasControls(),
                planning.proposal(
                        all, chosen(all, rendering).map(SeenChoice::cycles).orElse(null)),
                scene.today(words),
                pages(log, rendering.viewer()),
                scene.pages().byCheckIn(all, rendering, words),
                people.withKeys(keys(log)),
                words);
    }

    /** What the two run their check-ins with, and what they can choose; empty where nothing can be chosen. */
    Optional<PlaybookChoiceComposer> choice(SeenCheckIns all, Rendering rendering, Words words) {
        return chosen(all, rendering).map(chosen -> composer(chosen, words));
    }

    /** Read once per drawing, with the cycles of their space, and not where it is of no use. */
    private Optional<SeenChoice> chosen(SeenCheckIns all, Rendering rendering) {
        return all.mayPlan() && rendering.hasControls()
                ? Optional.of(rendering.shared(
                        "playbook-choice." + all.pair().mentorship().id(), () -> choices.of(all)))
                : Optional.empty();
    }

    private PlaybookChoiceComposer composer(SeenChoice chosen, Words words) {
        Mentorship mentorship = chosen.pair().mentorship();
        Map<UserKey, Person> named = people.withKeys(List.of(mentorship.mentorKey(), mentorship.menteeKey()));
        return new PlaybookChoiceComposer(
                chosen,
                new AudienceView(
                        "pair",
                        words.text("audience.pair"),
                        words.text(
                                "audience.pair.names",
                                name(named, mentorship.menteeKey(), words),
                                name(named, mentorship.mentorKey(), words)),
                        List.of()),
                words);
    }

    private static String name(Map<UserKey, Person> named, UserKey key, Words words) {
        return words.name(named.getOrDefault(key, Person.former(key)));
    }

    /** Titles and addresses of those pages alone that this person may view. */
    private Map<PageId, PageLinks.PageLink> pages(CheckInLog log, @Nullable UserKey viewer) {
        Set<PageId> named = log.checkIns().items().stream()
                .map(seen -> seen.checkIn().page())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<PageId, PageLinks.PageLink> pages = new HashMap<>();
        for (PageId page : content.viewable(viewer, named).keySet()) {
            links.to(page).ifPresent(link -> pages.put(page, link));
        }
        return pages;
    }

    private static Set<UserKey> keys(CheckInLog log) {
        Mentorship mentorship = log.all().pair().mentorship();
        return Stream.concat(
                        List.of(mentorship.mentorKey(), mentorship.menteeKey()).stream(),
                        log.checkIns().items().stream()
                                .map(SeenCheckIn::checkIn)
                                .map(CheckIn::moves)
                                .flatMap(List::stream)
                                .map(DateMove::by))
                .collect(Collectors.toSet());
    }
}
