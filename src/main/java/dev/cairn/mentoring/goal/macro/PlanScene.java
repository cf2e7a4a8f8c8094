package dev.cairn.mentoring.goal.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dev.cairn.mentoring.goal.Milestone;
import dev.cairn.mentoring.goal.Move;
import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipFinder;
import dev.cairn.mentoring.mentorship.Place;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.CurrentUser;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.MacroOutput;
import dev.cairn.mentoring.shared.macro.NamedPages;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What both macros ask before they draw: which plan, seen by whom, with whose names. */
@Named
public class PlanScene {
    private final PlanReader plans;
    private final MentorshipFinder finder;
    private final CurrentUser viewer;
    private final People people;
    private final PageLinks pageLinks;
    private final NamedPages namedPages;

    @Inject
    public PlanScene(
            PlanReader plans,
            MentorshipFinder finder,
            CurrentUser viewer,
            People people,
            PageLinks pageLinks,
            NamedPages namedPages) {
        this.plans = plans;
        this.finder = finder;
        this.viewer = viewer;
        this.people = people;
        this.pageLinks = pageLinks;
        this.namedPages = namedPages;
    }

    Rendering rendering(ConversionContext context) {
        return new Rendering(context, viewer.key().orElse(null));
    }

    /** The plan of the mentorship that the macro speaks of, read once per drawing; empty if there is none, or none that the viewer may know of. */
    Optional<SeenPlan> plan(NamedPlace named, Rendering rendering) {
        return named.in(rendering, namedPages)
                .flatMap(place -> rendering.shared("plan." + place, () -> plans.at(place, rendering.viewer())));
    }

    /** What a macro shows in place of a mentorship: an invitation, once on a page and for those who may start one, else a line. */
    EmptyView empty(String behaviour, NamedPlace named, Rendering rendering, Words words) {
        Place here = new Place(rendering.page(), null, null);
        boolean mayStart = rendering.hasControls()
                && named.namesNothing()
                && rendering.shared("mayStart", () -> finder.mayStartAt(here, rendering.viewer()))
                && rendering.isFirst("invitation");
        String key = mayStart ? "invitation" : isSetUp(named, rendering) ? "none" : "set-up";
        return new EmptyView(
                rendering.nextId(behaviour),
                behaviour,
                mayStart ? String.valueOf(rendering.page()) : "",
                words.text("empty." + key),
                words.text("empty." + key + ".text"));
    }

    private static boolean isSetUp(NamedPlace named, Rendering rendering) {
        return rendering.output() == MacroOutput.PAPER || rendering.page() != null || !named.namesNothing();
    }

    /** For whom these milestones of one mentorship are put into words. */
    Onlooker onlooker(SeenMentorship seen, Collection<SeenMilestone> milestones, Rendering rendering, Words words) {
        return onlooker(seen, rendering, words, names(List.of(seen), milestones));
    }

    /** The same for one of several mentorships, whose names were asked for together. */
    Onlooker onlooker(SeenMentorship seen, Rendering rendering, Words words, Map<UserKey, Person> names) {
        Mentorship mentorship = seen.mentorship();
        String title = rendering.shared(
                "title." + mentorship.homePage(),
                () -> pageLinks
                        .to(mentorship.homePage())
                        .map(PageLinks.PageLink::title)
                        .orElse(""));
        return new Onlooker(seen, words, names, title, rendering);
    }

    /** Everybody who is named there, in one question. */
    Map<UserKey, Person> names(Collection<SeenMentorship> mentorships, Collection<SeenMilestone> milestones) {
        Set<UserKey> keys = new LinkedHashSet<>();
        for (SeenMentorship seen : mentorships) {
            keys.add(seen.mentorship().mentorKey());
            keys.add(seen.mentorship().menteeKey());
        }
        for (SeenMilestone seen : milestones) {
            seen.pairOnly().map(Milestone::owners).ifPresent(keys::addAll);
            seen.pairOnly().stream()
                    .flatMap(one -> one.moves().stream())
                    .map(Move::by)
                    .forEach(keys::add);
        }
        return people.withKeys(keys);
    }
}
