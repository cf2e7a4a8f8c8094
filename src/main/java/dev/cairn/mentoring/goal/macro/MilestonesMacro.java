package dev.cairn.mentoring.goal.macro;

import com.atlassian.confluence.macro.Macro;
import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The milestones of one mentorship, or of those in a space, as a table in a page. */
public final class MilestonesMacro extends PlanMacro implements Macro {
    private static final String BEHAVIOUR = "milestones";

    private final PlanReader plans;

    public MilestonesMacro(PlanScene scene, PlanReader plans, PlanPainter painter, MacroScreen screen) {
        super(BEHAVIOUR, scene, painter, screen);
        this.plans = plans;
    }

    @Override
    protected String draw(Map<String, String> parameters, Rendering rendering, Words words) {
        MilestonesParameters wanted = MilestonesParameters.from(parameters);
        String space = wanted.spaceKey();
        if (space != null) {
            return drawn(ofSpace(space, wanted, rendering, words), rendering, words);
        }
        Optional<SeenPlan> found = scene().plan(wanted.place(), rendering);
        return orEmpty(
                found,
                BEHAVIOUR,
                wanted.place(),
                rendering,
                words,
                plan -> drawn(ofPlan(plan, wanted, rendering, words), rendering, words));
    }

    private String drawn(MilestonesView view, Rendering rendering, Words words) {
        return painter().paint(PlanPainter.MILESTONES, BEHAVIOUR, view, view.hasActions(), rendering, words);
    }

    private MilestonesView ofPlan(SeenPlan plan, MilestonesParameters wanted, Rendering rendering, Words words) {
        Slice<SeenMilestone> milestones =
                Slice.cut(plan.milestones().stream().filter(wanted::shows).toList(), 0, wanted.limit());
        Onlooker onlooker = scene().onlooker(plan, rendering, words);
        MilestoneComposer composer = new MilestoneComposer(onlooker);
        String whose = words.text("mentorship.pair", onlooker.mentee(), onlooker.mentor());
        return new MilestonesComposer(words, wanted)
                .compose(rendering.nextId(BEHAVIOUR), whose, onlooker.ofPair(), milestones.map(composer::compose));
    }

    /** The space's mentorships, each as far as this person may know of it. */
    private MilestonesView ofSpace(String spaceKey, MilestonesParameters wanted, Rendering rendering, Words words) {
        Slice<SeenMilestone> milestones = plans.inSpace(spaceKey, rendering.viewer(), wanted::shows, wanted.limit());
        Map<MentorshipId, SeenMentorship> mentorships = new LinkedHashMap<>();
        milestones
                .items()
                .forEach(one -> mentorships.put(one.mentorship().mentorship().id(), one.mentorship()));
        Map<UserKey, Person> names = scene().names(mentorships.values(), milestones.items());
        Map<MentorshipId, MilestoneComposer> composers = new LinkedHashMap<>();
        return new MilestonesComposer(words, wanted)
                .compose(
                        rendering.nextId(BEHAVIOUR),
                        words.text("milestones.of-space", spaceKey),
                        false,
                        milestones.map(one -> composers
                                .computeIfAbsent(
                                        one.mentorship().mentorship().id(),
                                        id -> new MilestoneComposer(
                                                scene().onlooker(one.mentorship(), rendering, words, names)))
                                .compose(one)));
    }
}
