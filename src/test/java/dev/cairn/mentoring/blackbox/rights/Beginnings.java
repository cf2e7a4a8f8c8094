package dev.cairn.mentoring.blackbox.rights;

import dev.cairn.mentoring.blackbox.rights.Item.Kind;
import dev.cairn.mentoring.blackbox.rights.Secret.Audience;
import dev.cairn.mentoring.blackbox.rights.Secret.Depth;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import java.util.List;
import java.util.Map;

/** How the mentorships of a scene begin and go on. */
final class Beginnings {
    private static final Map<Bond, Integer> STARTS = Map.of(Bond.FORMER, 2010, Bond.PRESENT, 2011, Bond.PROPOSED, 2012);
    private static final Map<Bond, Integer> WEEKS = Map.of(Bond.FORMER, 13, Bond.PRESENT, 11, Bond.PROPOSED, 17);

    private final World world;
    private final Items items;

    Beginnings(World world) {
        this.world = world;
        this.items = world.items;
    }

    /** The mentee proposes it, with a canary in every field. */
    void propose(Bond bond) {
        int start = STARTS.get(bond);
        int weeks = WEEKS.get(bond);
        Item outline = items.item(bond, Kind.MENTORSHIP, "mentorship", Audience.PAGE, null)
                .secret("start", Canary.number(String.valueOf(start)), Depth.OUTLINE);
        if (bond != Bond.PROPOSED) {
            outline.secret("name", Canary.word(world.nameOf(bond.mentor())), Depth.OUTLINE);
        }
        Item own = of(bond).texts("purpose", "careerAim");
        Item success = of(bond).texts("skills", "routines", "outcomes");
        own.with("plannedEnd", own.day("plannedEnd", Depth.WHOLE))
                .with("cadence", Map.of("every", weeks))
                .secret("cadence", Canary.anyOf("\"every\":" + weeks, "Every " + weeks + " weeks"), Depth.WHOLE)
                .with("start", start + "-05-17")
                .with("success", success.sent());
        world.pair(bond).proposed(own.sent());
        outline.at(world.pair(bond).path());
    }

    /** What the pair has written down. */
    Item of(Bond bond) {
        return items.item(bond, Kind.MENTORSHIP, "mentorship", Audience.PAIR, null);
    }

    /** The same, once it stays in this stage. */
    Item of(Bond bond, String stage) {
        String inRest = "\"stage\":\"" + stage + "\",";
        String inMacro = ">" + stage.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + stage.substring(1) + "<";
        Canary canary = Canary.anyOf(inRest + "\"purpose\"", inRest + "\"cadence\"", inRest + "\"start\"", inMacro);
        items.item(bond, Kind.MENTORSHIP, "mentorship", Audience.PAGE, null).secret("stage", canary, Depth.OUTLINE);
        return of(bond);
    }

    /** Both have written down how they work together, with a canary in every text. */
    void agree(Bond bond) {
        Item agreement = items.item(bond, Kind.AGREEMENT, "agreement", Audience.PAIR, null)
                .texts("observation")
                .with("words", List.of(entry(bond, "word", "meaning").sent()))
                .with(
                        "commitments",
                        List.of(entry(bond, "what", "measure", "ifNeglected")
                                .with("side", "mentee")
                                .sent()));
        String path = world.pair(bond).path() + "/agreement";
        Caller mentor = world.pair(bond).mentor();
        mentor.change("PATCH", path, agreement.sent(), mentor.get(path).revision())
                .expect(200);
    }

    /**
     * Somebody says how they like to learn, with a canary in every text.
     *
     * @param shownTo their pairs, or nobody
     * @param audience who that is: with a mentorship that is over or only proposed, it is nobody either
     */
    void prefer(Bond bond, Who person, String shownTo, Audience audience) {
        Item preferences = items.item(bond, Kind.PREFERENCES, "preferences of " + person, audience, person)
                .texts("learningModality", "feedbackStyle", "recognitionStyle", "values")
                .with("shownTo", shownTo);
        String path = Caller.MENTORING + "people/me/preferences";
        Caller caller = world.as(person);
        caller.change("PATCH", path, preferences.sent(), caller.get(path).revision())
                .expect(200);
    }

    private Item entry(Bond bond, String... texts) {
        return items.item(bond, Kind.AGREEMENT, "entry of the agreement", Audience.PAIR, null)
                .texts(texts);
    }

    /** The mentor takes a step and says why. */
    void step(Item of, Pair pair, String step) {
        Map<String, String> why = Map.of("reason", of.text("reason of " + step, Depth.PAST));
        pair.step(pair.mentor(), pair.path(), step, why).expect(200);
    }
}
