package dev.cairn.mentoring.goal.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dev.cairn.mentoring.goal.Evidence;
import dev.cairn.mentoring.goal.Invitation;
import dev.cairn.mentoring.goal.Milestone;
import dev.cairn.mentoring.goal.Move;
import dev.cairn.mentoring.goal.PlanHistory;
import dev.cairn.mentoring.goal.PlanItem;
import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.goal.Proposal;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.goal.ViewPoint;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipFinder;
import dev.cairn.mentoring.mentorship.Place;
import dev.cairn.mentoring.mentorship.Said;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.CurrentUser;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.EmptyView;
import dev.cairn.mentoring.shared.macro.MacroOutput;
import dev.cairn.mentoring.shared.macro.NamedPages;
import dev.cairn.mentoring.shared.macro.NamedPlace;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What both macros ask before they draw: which plan, seen by whom, with whose names. */
@Named
public class PlanScene {
    private final PlanReader plans;
    private final PlanHistory history;
    private final MentorshipFinder finder;
    private final CurrentUser viewer;
    private final People people;
    private final ContentAccess content;
    private final PageLinks pageLinks;
    private final NamedPages namedPages;
    private final Clock clock;

    @Inject
    public PlanScene(
            PlanReader plans,
            PlanHistory history,
            MentorshipFinder finder,
            CurrentUser viewer,
            People people,
            ContentAccess content,
            PageLinks pageLinks,
            NamedPages namedPages,
            Clock clock) {
        this.plans = plans;
        this.history = history;
        this.finder = finder;
        this.viewer = viewer;
        this.people = people;
        this.content = content;
        this.pageLinks = pageLinks;
        this.namedPages = namedPages;
        this.clock = clock;
    }

    Rendering rendering(ConversionContext context) {
        return new Rendering(context, viewer.key().orElse(null));
    }

    /** The plan of the mentorship that the macro speaks of, read once per drawing; empty if there is none, or none that the viewer may know of. */
    Optional<SeenPlan> plan(NamedPlace named, Rendering rendering) {
        return named.in(rendering, namedPages, Place::of)
                .flatMap(place -> rendering.shared("plan." + place, () -> plans.at(place, rendering.viewer())));
    }

    /** The same as it stood on the day that the macro names, if it names one; the past is the pair's alone. */
    Optional<SeenPlan> plan(GoalPlanParameters wanted, Rendering rendering) {
        LocalDate asOf = wanted.asOf();
        return asOf == null
                ? plan(wanted.place(), rendering)
                : wanted.place()
                        .in(rendering, namedPages, Place::of)
                        .flatMap(place -> rendering.shared(
                                "plan." + place + asOf, () -> history.at(place, rendering.viewer(), asOf)));
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
                mayStart ? Objects.requireNonNullElse(rendering.spaceKey(), "") : "",
                words.text("empty." + key),
                words.text("empty." + key + ".text"));
    }

    private static boolean isSetUp(NamedPlace named, Rendering rendering) {
        return rendering.output() == MacroOutput.PAPER || rendering.page() != null || !named.namesNothing();
    }

    /** For whom a plan is put into words: everybody whom it names, and every page that its evidence points at, in one question each. */
    Onlooker onlooker(SeenPlan plan, Rendering rendering, Words words) {
        List<PlanItem<?>> items = plan.flat().stream()
                .flatMap(goal -> goal.items().stream())
                .flatMap(item -> item.pairOnly().stream())
                .toList();
        Set<UserKey> keys = keys(List.of(plan.mentorship()), plan.milestones());
        items.stream().map(PlanItem::author).forEach(keys::add);
        plan.suggested().words().stream().map(Said::by).forEach(keys::add);
        plan.flat().stream()
                .flatMap(goal -> goal.views().points().stream())
                .map(ViewPoint::person)
                .filter(Objects::nonNull)
                .forEach(keys::add);
        items.stream()
                .filter(item -> item.content() instanceof Invitation)
                .map(item -> item.as(Invitation.class).content().person())
                .forEach(keys::add);
        items.stream()
                .filter(item -> item.content() instanceof Proposal)
                .map(item -> item.as(Proposal.class).content().decidedBy())
                .filter(Objects::nonNull)
                .forEach(keys::add);
        return onlooker(plan.mentorship(), rendering, words, people.withKeys(keys), pages(items, rendering));
    }

    /** For whom one of several mentorships is put into words, whose names were asked for together. */
    Onlooker onlooker(SeenMentorship seen, Rendering rendering, Words words, Map<UserKey, Person> names) {
        return onlooker(seen, rendering, words, names, Map.of());
    }

    private Onlooker onlooker(
            SeenMentorship seen,
            Rendering rendering,
            Words words,
            Map<UserKey, Person> names,
            Map<PageId, PageLinks.PageLink> pages) {
        Mentorship mentorship = seen.mentorship();
        String title = rendering.shared(
                "title." + mentorship.homePage(),
                () -> pageLinks
                        .to(mentorship.homePage())
                        .map(PageLinks.PageLink::title)
                        .orElse(""));
        return new Onlooker(
                seen,
                words,
                names,
                pages,
                title,
                pageLinks.toMyMentoring(),
                pageLinks.toProgress(),
                today(words),
                rendering);
    }

    private LocalDate today(Words words) {
        return LocalDate.ofInstant(clock.instant(), words.zone());
    }

    private Map<PageId, PageLinks.PageLink> pages(List<PlanItem<?>> items, Rendering rendering) {
        return EvidencePages.of(
                items.stream()
                        .map(PlanItem::content)
                        .filter(Evidence.class::isInstance)
                        .map(Evidence.class::cast),
                rendering.viewer(),
                content,
                pageLinks);
    }

    /** Everybody who is named there, in one question. */
    Map<UserKey, Person> names(Collection<SeenMentorship> mentorships, Collection<SeenMilestone> milestones) {
        return people.withKeys(keys(mentorships, milestones));
    }

    private static Set<UserKey> keys(Collection<SeenMentorship> mentorships, Collection<SeenMilestone> milestones) {
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
        return keys;
    }
}
