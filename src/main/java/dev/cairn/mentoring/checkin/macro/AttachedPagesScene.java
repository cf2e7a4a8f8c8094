package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.AttachedPage;
import dev.cairn.mentoring.checkin.AttachedPageService;
import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.SeenAttachedPage;
import dev.cairn.mentoring.checkin.SeenCheckIns;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.PageLinks.PageLink;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.AudienceView;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts attached pages into words, for one of the pair. They are read once per drawing, for all of a mentorship. */
@Named
public class AttachedPagesScene {
    private static final String BEHAVIOUR = "pages";

    private final AttachedPageService pages;
    private final People people;

    @Inject
    public AttachedPagesScene(AttachedPageService pages, People people) {
        this.pages = pages;
        this.people = people;
    }

    /** Those of the check-ins in a log, of each by its own; those alone that can be gone to. */
    Map<CheckInId, List<AttachedPageView>> byCheckIn(SeenCheckIns all, Rendering rendering, Words words) {
        Map<UserKey, Person> named = named(all);
        return attached(all, rendering).stream()
                .filter(one -> one.attached().checkIn() != null && one.link() != null)
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNull(one.attached().checkIn()),
                        Collectors.mapping(one -> row(one, false, named, words), Collectors.toList())));
    }

    /**
     * Those of a check-in, or of the mentorship as a whole; empty where there is nothing to show and nothing to press.
     *
     * @param of null for the mentorship as a whole
     */
    Optional<PagesView> of(SeenCheckIns all, @Nullable CheckIn of, Rendering rendering, Words words) {
        CheckInId checkIn = of == null ? null : of.id();
        Map<UserKey, Person> named = named(all);
        boolean hasControls = rendering.hasControls();
        List<AttachedPageView> rows = attached(all, rendering).stream()
                .filter(one -> Objects.equals(one.attached().checkIn(), checkIn))
                .filter(one -> one.link() != null || hasControls)
                .map(one -> row(one, hasControls && one.canDetach(), named, words))
                .toList();
        boolean mayAttach = hasControls && pages.mayAttach(all, of);
        return rows.isEmpty() && !mayAttach
                ? Optional.empty()
                : Optional.of(new PagesView(
                        rendering.nextId(BEHAVIOUR),
                        all.pair().mentorship().id().toString(),
                        checkIn == null ? "" : checkIn.toString(),
                        Objects.requireNonNullElse(all.pair().sight().spaceKey(), ""),
                        audience(all.pair().mentorship(), named, words),
                        rows,
                        mayAttach
                                ? List.of(ActionView.asking(
                                        "attach-page", words.text("pages.attach"), ActionView.PLAIN, "attach-page"))
                                : List.of()));
    }

    private List<SeenAttachedPage> attached(SeenCheckIns all, Rendering rendering) {
        return rendering.shared("attached-pages." + all.pair().mentorship().id(), () -> pages.of(all));
    }

    private static AttachedPageView row(
            SeenAttachedPage seen, boolean canDetach, Map<UserKey, Person> named, Words words) {
        AttachedPage attached = seen.attached();
        PageLink link = seen.link();
        String title = link == null ? words.text("pages.not-seen") : link.title();
        return new AttachedPageView(
                attached.page().toString(),
                title,
                link == null ? "" : link.url(),
                words.text("pages.who", name(attached.author(), named, words), words.day(attached.attachedAt())),
                canDetach ? words.text("pages.detach.label", title) : "");
    }

    private static AudienceView audience(Mentorship mentorship, Map<UserKey, Person> named, Words words) {
        return new AudienceView(
                "pair",
                words.text("audience.pair"),
                words.text(
                        "pages.audience",
                        name(mentorship.menteeKey(), named, words),
                        name(mentorship.mentorKey(), named, words)),
                List.of());
    }

    private Map<UserKey, Person> named(SeenCheckIns all) {
        Mentorship mentorship = all.pair().mentorship();
        return people.withKeys(List.of(mentorship.mentorKey(), mentorship.menteeKey()));
    }

    private static String name(UserKey key, Map<UserKey, Person> named, Words words) {
        return words.name(named.getOrDefault(key, Person.former(key)));
    }
}
