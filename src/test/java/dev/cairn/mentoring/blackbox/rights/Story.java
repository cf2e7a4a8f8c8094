package dev.cairn.mentoring.blackbox.rights;

import dev.cairn.mentoring.blackbox.rights.Secret.Audience;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills a scene: an earlier mentorship that ended, and the present one with items of every audience. */
final class Story {
    private final World world;
    private final Secrets secrets;

    Story(World world) {
        this.world = world;
        this.secrets = world.secrets;
    }

    void tell() {
        earlier(world.former);
        start(world.present, Bond.PRESENT, 2019, 2119);

        String shared = goal(Audience.PAGE, "goal page", null);
        String own = goal(Audience.PAIR, "goal pair", null);
        takenBack();
        dropped();
        String draft = goal(Audience.AUTHOR, "goal of mentee", Who.MENTEE);
        goal(Audience.AUTHOR, "goal of mentor", Who.MENTOR);

        milestone(shared, Audience.PAGE, "milestone page", null);
        milestone(shared, Audience.PAIR, "milestone pair", null);
        milestone(own, Audience.PAGE, "milestone page of pair", null);
        moved(own);
        milestone(own, Audience.AUTHOR, "milestone of mentee", Who.MENTEE);
        milestone(own, Audience.AUTHOR, "milestone of mentor", Who.MENTOR);
        milestoneOfDraft(draft);
    }

    private void earlier(Pair pair) {
        start(pair, Bond.FORMER, 2018, 2118);
        Secrets.Item goal = secrets.item(Bond.FORMER, "goal pair", Audience.PAIR, null)
                .title("title")
                .texts("competency", "why")
                .day("due");
        secrets.goals.add(pair.goal(goal.fields()));
        pair.concluded();
    }

    private void start(Pair pair, Bond bond, int startYear, int endYear) {
        Secrets.Item open =
                secrets.item(bond, "mentorship", Audience.PAGE, null).day("start", startYear, true);
        Secrets.Item own = secrets.item(bond, "mentorship", Audience.PAIR, null)
                .texts("purpose", "careerAim")
                .day("plannedEnd", endYear, false)
                .with("cadence", Map.of("every", 2));
        Secrets.Item success =
                secrets.item(bond, "mentorship", Audience.PAIR, null).texts("skills", "routines", "outcomes");
        named(bond, bond == Bond.PRESENT ? Who.MENTOR : Who.FORMER_MENTOR);
        own.with("success", success.fields()).with("start", open.fields().get("start"));
        pair.active(own.fields());
    }

    /** The mentor's name, which readers see as well; the mentee is the same in both mentorships. */
    private void named(Bond bond, Who who) {
        Pattern name = Pattern.compile("\\b" + world.fullName(who) + "\\b");
        secrets.all.add(new Secret(bond, "mentorship", "name", name, Audience.PAGE, who, true));
    }

    private Secrets.Item content(String name, Audience audience, @Nullable Who author) {
        Secrets.Item item = secrets.item(Bond.PRESENT, name, audience, author)
                .title("title")
                .texts("competency", "observableAction", "expectedOutcome", "why", "pressureSituation")
                .day("due")
                .with("kind", "behaviour");
        return item.with("aim", Map.of("kind", "team", "text", item.word("aim", false)));
    }

    private String goal(Audience audience, String name, @Nullable Who author) {
        Secrets.Item item = content(name, audience, author).with("audience", word(audience));
        String path = author == null
                ? world.present.goal(item.fields())
                : world.present.proposedGoal(world.as(author), item.fields());
        secrets.goals.add(path);
        return path;
    }

    private void takenBack() {
        Secrets.Item item = content("goal taken back", Audience.PAIR, null).with("audience", "page");
        String path = world.present.goal(item.fields());
        Caller mentor = world.present.mentor();
        mentor.change(
                        "PATCH",
                        path,
                        Map.of("audience", "pair"),
                        mentor.get(path).revision())
                .expect(200);
        secrets.goals.add(path);
    }

    private void dropped() {
        Secrets.Item item = content("goal dropped", Audience.PAGE, null).with("audience", "page");
        String path = world.present.goal(item.fields());
        String reason = item.word("stateReason", false);
        world.present
                .step(world.present.mentee(), path, "dropping", Map.of("reason", reason))
                .expect(200);
        secrets.goals.add(path);
    }

    private Secrets.Item milestone(String name, Audience audience, @Nullable Who author) {
        return secrets.item(Bond.PRESENT, name, audience, author)
                .title("title")
                .texts("indicator")
                .day("due");
    }

    private void milestone(String goal, Audience audience, String name, @Nullable Who author) {
        Secrets.Item item = milestone(name, audience, author).with("audience", word(audience));
        Caller by = author == null ? world.present.mentee() : world.as(author);
        secrets.milestones.add(world.present.milestone(by, goal, item.fields()));
    }

    private void moved(String goal) {
        Secrets.Item item = milestone("milestone moved", Audience.PAIR, null);
        String path = world.present.milestone(goal, item.fields());
        Secrets.Item later = secrets.item(Bond.PRESENT, "milestone moved", Audience.PAIR, null)
                .day("due");
        Map<String, Object> step =
                Map.of("due", later.fields().get("due"), "reason", later.word("moves.reason", false));
        world.present.step(world.present.mentor(), path, "postponement", step).expect(200);
        secrets.milestones.add(path);
    }

    /** What belongs to a draft is as private as the draft. */
    private void milestoneOfDraft(String draft) {
        Secrets.Item item =
                milestone("milestone of draft", Audience.AUTHOR, Who.MENTEE).with("audience", "pair");
        secrets.milestones.add(world.present.milestone(draft, item.fields()));
    }

    private static String word(Audience audience) {
        return audience.name().toLowerCase(java.util.Locale.ROOT);
    }
}
