package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.InvitationService;
import dev.cairn.mentoring.goal.Invited;
import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.mentorship.PreferencesService;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.MyMentoringPiece;
import dev.cairn.mentoring.shared.macro.Outage;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Draws for one person what waits for them, in a constant number of statements. */
@Named
public class MyMentoringPage {
    /** So many mentorships are shown, and so many goals that somebody is asked about; of more it says how many. */
    static final int MOST = 50;

    private final PlanReader plans;
    private final InvitationService invitations;
    private final PreferencesService preferences;
    private final PlanScene scene;
    private final PageLinks pages;
    private final People people;
    private final PlanPainter painter;
    private final MacroScreen screen;
    private final List<MyMentoringPiece> pieces;

    @Inject
    public MyMentoringPage(
            PlanReader plans,
            InvitationService invitations,
            PreferencesService preferences,
            PlanScene scene,
            PageLinks pages,
            People people,
            PlanPainter painter,
            MacroScreen screen,
            List<MyMentoringPiece> pieces) {
        this.plans = plans;
        this.invitations = invitations;
        this.preferences = preferences;
        this.scene = scene;
        this.pages = pages;
        this.people = people;
        this.painter = painter;
        this.screen = screen;
        this.pieces = pieces.stream()
                .sorted(Comparator.comparingInt(MyMentoringPiece::place))
                .toList();
    }

    /** The whole page as a document that asks its host for the look of the site. */
    public String html(UserKey viewer) {
        Words words = screen.words();
        Outage outage = new Outage();
        String above = drawn(piece -> piece.place() < MyMentoringPiece.BELOW, viewer, words, outage);
        String below = drawn(piece -> piece.place() >= MyMentoringPiece.BELOW, viewer, words, outage);
        return screen.ownPage(
                words.text("my.title"),
                above + screen.orPoliteBox("my-mentoring", outage, () -> body(viewer, words)) + below,
                words);
    }

    private String drawn(Predicate<MyMentoringPiece> which, UserKey viewer, Words words, Outage outage) {
        return pieces.stream()
                .filter(which)
                .map(piece -> screen.orPoliteBox("my-mentoring", outage, () -> piece.html(viewer, words)))
                .collect(Collectors.joining());
    }

    private String body(UserKey viewer, Words words) {
        Rendering rendering = Rendering.ofOwnPage(viewer);
        Slice<Invited> invited = invitations.of(viewer, 0, MOST);
        Slice<SeenPlan> plansOfMine = plans.openOf(viewer, MOST);
        List<SeenMentorship> mine =
                plansOfMine.items().stream().map(SeenPlan::mentorship).toList();
        Map<UserKey, Person> names = scene.names(mine, List.of());
        Map<UserKey, Person> inviters = people.withKeys(
                invited.items().stream().map(one -> one.invitation().author()).collect(Collectors.toSet()));
        MyMentoringView view = new MyMentoringComposer(words, inviters)
                .compose(
                        plansOfMine.map(plan -> mentorship(plan, rendering, words, names)),
                        invited,
                        PreferencesComposer.own(
                                preferences.of(viewer),
                                partners(mine, names, words),
                                plansOfMine.total() > mine.size(),
                                words));
        return painter.paint(PlanPainter.MY_MENTORING, "goal-plan", view, true, rendering, words);
    }

    /** Those whom this person works with now, each once. */
    private static List<String> partners(List<SeenMentorship> mine, Map<UserKey, Person> names, Words words) {
        return mine.stream()
                .flatMap(seen -> seen.partner().stream())
                .distinct()
                .map(key -> words.name(names.getOrDefault(key, Person.former(key))))
                .toList();
    }

    /** Its home page is linked where that is there and this person may view it. */
    private MyMentorshipView mentorship(SeenPlan plan, Rendering rendering, Words words, Map<UserKey, Person> names) {
        SeenMentorship seen = plan.mentorship();
        return MyMentoringComposer.mentorship(
                plan,
                scene.onlooker(seen, rendering, words, names),
                seen.sight().hasHomePage() ? pages.to(seen.mentorship().homePage()) : Optional.empty());
    }
}
