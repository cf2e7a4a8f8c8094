package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.Assessment;
import dev.cairn.mentoring.goal.Invited;
import dev.cairn.mentoring.goal.ItemStep;
import dev.cairn.mentoring.goal.PlanItem;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts into words what waits for one person: their own mentorships, and the goals of others that they are asked about. */
final class MyMentoringComposer {
    private final Words words;
    private final Map<UserKey, Person> inviters;

    /** @param inviters everybody who asks */
    MyMentoringComposer(Words words, Map<UserKey, Person> inviters) {
        this.words = words;
        this.inviters = inviters;
    }

    MyMentoringView compose(Slice<MyMentorshipView> mentorships, Slice<Invited> invited, PreferencesView preferences) {
        boolean nothing = mentorships.total() == 0 && invited.total() == 0;
        return new MyMentoringView(
                mentorships.items(),
                cut("my.note", mentorships),
                invited.items().stream().map(this::asked).toList(),
                cut("my.asked.note", invited),
                preferences,
                nothing ? words.text("my.empty") : "");
    }

    private String cut(String key, Slice<?> slice) {
        return slice.items().size() < slice.total()
                ? words.text(key, slice.items().size(), slice.total())
                : "";
    }

    /** @param home the page of the mentorship; empty if it is not there any more */
    static MyMentorshipView mentorship(SeenPlan plan, Onlooker onlooker, Optional<PageLinks.PageLink> home) {
        Words words = onlooker.words();
        return new MyMentorshipView(
                words.text("mentorship.pair", onlooker.mentee(), onlooker.mentor()),
                words.text("stage", onlooker.mentorship().stage()),
                GoalPlanComposer.stageLook(onlooker.mentorship().stage()),
                new NextStep(plan, onlooker).inWords(),
                home.map(PageLinks.PageLink::title).orElse(words.text("my.no-page")),
                home.map(PageLinks.PageLink::url).orElse(""));
    }

    private AskedView asked(Invited invited) {
        return new AskedView(
                invited.invitation().goal().toString(),
                invited.title(),
                words.text(
                        "my.asked-by",
                        name(invited.invitation().author()),
                        words.moment(invited.invitation().content().until())),
                invited.observableAction() == null ? "" : invited.observableAction(),
                Optional.ofNullable(invited.own()).map(this::own).stream().toList(),
                invited.mayAssess()
                        ? List.of(
                                ActionView.asking("assess", words.text("my.assess"), ActionView.PRIMARY, "assessment"))
                        : List.of());
    }

    private String name(UserKey key) {
        return words.name(inviters.getOrDefault(key, Person.former(key)));
    }

    private OwnView own(SeenItem seen) {
        PlanItem<Assessment> item = seen.pairOnly().orElseThrow().as(Assessment.class);
        Assessment view = item.content();
        Fields fields = new Fields(words, seen.can().contains(ItemStep.EDIT))
                .choice("level", "level", words.text("level." + view.level()), String.valueOf(view.level()))
                .text("seen", "text", view.seen());
        return new OwnView(seen.id().toString(), String.valueOf(item.revision()), fields.facts());
    }
}
