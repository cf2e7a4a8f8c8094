package dev.cairn.mentoring.blackbox.rights;

import dev.cairn.mentoring.blackbox.rights.Item.Kind;
import dev.cairn.mentoring.blackbox.rights.Secret.Audience;
import dev.cairn.mentoring.blackbox.rights.Secret.Depth;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.sandbox.permission.SpacePermission;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills a scene: a mentorship that ended, one that is proposed, and the present one with items of every audience, in every state. */
final class Story {

    private static final String KIND = "\"kind\":\"behaviour\"|>\\s*Behaviour\\b";
    private static final String HORIZON = "\"horizon\":\"medium\"|Medium \\(months\\)";

    private final World world;
    private final Items items;
    private final Beginnings mentorships;
    private final Hangings hangings;
    private final Around around;

    private static final String FRAMING = "\"learningFraming\":\"widening\"|Something to widen";
    private static final String EFFORT = "\"effort\":\"high\"|Effort high|>Effort</dt>";

    Story(World world) {
        this.world = world;
        this.items = world.items;
        this.mentorships = new Beginnings(world);
        this.hangings = new Hangings(world);
        this.around = new Around(world);
    }

    void tell() {
        around.keptBySpace();
        earlier();
        proposal();
        mentorships.propose(Bond.PRESENT);
        mentorships.step(mentorships.of(Bond.PRESENT, "active"), world.present, "acceptance");
        mentorships.agree(Bond.PRESENT);
        mentorships.prefer(Bond.PRESENT, Who.MENTOR, "pairs", Audience.PAIR);
        mentorships.prefer(Bond.PRESENT, Who.MENTEE, "nobody", Audience.AUTHOR);
        mentorships.prefer(Bond.FORMER, Who.FORMER_MENTOR, "pairs", Audience.AUTHOR);
        sharedGoal();
        goalWithParts();
        goalsWithThings();
        rest();
        drafts();
        deleted();
        checkIn(Bond.PRESENT, Who.MENTEE);
        checkIn(Bond.PRESENT, Who.MENTOR);
        around.pulse(closedCheckIn(Bond.PRESENT, Who.MENTEE));
        dueCheckIn(Bond.PRESENT, Who.MENTEE);
        around.choosePlaybook(Bond.PRESENT);
        around.newerPlaybook();
        around.keptByPeople();
        Item steps = mentorships.of(Bond.PRESENT);
        mentorships.step(steps, world.present, "pause");
        mentorships.step(steps, world.present, "resumption");
        around.notices();
    }

    // mentorships

    private void earlier() {
        mentorships.propose(Bond.FORMER);
        mentorships.step(mentorships.of(Bond.FORMER, "concluded"), world.former, "acceptance");
        mentorships.agree(Bond.FORMER);
        Item told = goal(Bond.FORMER, "goal page", Audience.PAGE, null);
        String shared = agreed(told, "open");
        hangings.onFormerGoal(told);
        add(milestone(Bond.FORMER, "milestone page", Audience.PAGE, null).due(), shared, "planned");
        String own = agreed(goal(Bond.FORMER, "goal pair", Audience.PAIR, null), "open");
        add(milestone(Bond.FORMER, "milestone pair", Audience.PAIR, null).due(), own, "planned");
        proposed(goal(Bond.FORMER, "goal of mentee", Audience.AUTHOR, Who.MENTEE));
        proposed(goal(Bond.FORMER, "goal of mentor", Audience.AUTHOR, Who.FORMER_MENTOR));
        checkIn(Bond.FORMER, Who.FORMER_MENTOR);
        mentorships.step(mentorships.of(Bond.FORMER), world.former, "conclusion");
    }

    private void proposal() {
        mentorships.propose(Bond.PROPOSED);
        mentorships.of(Bond.PROPOSED, "proposed");
        proposed(goal(Bond.PROPOSED, "goal pair", Audience.PAIR, null));
        proposed(goal(Bond.PROPOSED, "goal of mentee", Audience.AUTHOR, Who.MENTEE));
    }

    // the present plan

    /** Readers may know of it; one of its six counting milestones is reached, and a draft's reaching counts for nobody. */
    private void sharedGoal() {
        Item item = goal(Bond.PRESENT, "goal page", Audience.PAGE, null);
        String goal = agreed(item, "open");
        item.progress("16.67");
        add(milestone("milestone page", Audience.PAGE).due(), goal, "planned");
        add(milestone("milestone pair", Audience.PAIR).due(), goal, "planned");
        add(milestone("milestone overdue", Audience.PAGE).overdue(), goal, "planned");
        moved(goal);
        reached(milestone("milestone reached", Audience.PAGE), goal, world.present.mentor());
        reached(milestone(Bond.PRESENT, "reached milestone of mentee", Audience.AUTHOR, Who.MENTEE), goal, mentee());
        dropped(goal);
        reopened(goal);
    }

    private void moved(String goal) {
        Item item = milestone("milestone moved", Audience.PAGE);
        item.with("due", item.day("moves.from", Depth.WHOLE));
        String path = add(item, goal, "planned");
        Map<String, Object> move =
                Map.of("due", item.day("due", Depth.OUTLINE), "reason", item.text("moves.reason", Depth.WHOLE));
        world.present.step(world.present.mentor(), path, "postponement", move).expect(200);
    }

    private void reached(Item item, String goal, Caller by) {
        String path = add(item.due(), goal, "reached");
        Map<String, Object> step = Map.of(
                "reachedOn", item.pastDay("reachedOn", Depth.OUTLINE), "reason", item.text("reason", Depth.PAST));
        world.present.step(by, path, "completion", step).expect(200);
    }

    private void dropped(String goal) {
        Item item = milestone("milestone dropped", Audience.PAGE).due();
        String path = add(item, goal, "dropped");
        Map<String, Object> why = Map.of("reason", item.text("stateReason", Depth.WHOLE));
        world.present.step(mentee(), path, "dropping", why).expect(200);
    }

    private void reopened(String goal) {
        Item item = milestone("milestone reopened", Audience.PAIR).due();
        String path = add(item, goal, "planned");
        reopen(item, path);
    }

    private void reopen(Item item, String path) {
        Map<String, Object> reached = Map.of("reachedOn", item.pastDay("earlier reachedOn", Depth.PAST));
        world.present.step(mentee(), path, "completion", reached).expect(200);
        Map<String, Object> why = Map.of("reason", item.text("reason of reopening", Depth.PAST));
        long revision = mentee().get(path).revision();
        mentee().change("DELETE", path + "/completion", why, revision).expect(200);
    }

    /** The pair's alone, with a part that readers may know of and a draft; its progress is the mean of the two parts that count. */
    private void goalWithParts() {
        Item whole = goal(Bond.PRESENT, "goal pair", Audience.PAIR, null);
        String path = agreed(whole, "open");
        whole.progress("33.33");
        add(milestone("milestone page of pair", Audience.PAGE).due().looseForReaders(), path, "planned");
        for (Who who : List.of(Who.MENTEE, Who.MENTOR)) {
            add(
                    milestone(Bond.PRESENT, "milestone of " + who, Audience.AUTHOR, who)
                            .due(),
                    path,
                    "planned");
        }
        Item part = goal(Bond.PRESENT, "goal page below pair", Audience.PAGE, null)
                .overdue()
                .partOf(whole, Audience.PAIR);
        agreed(part, "open");
        part.progress("66.67");
        reached(milestone("first of part", Audience.PAIR), part.path(), mentee());
        reached(milestone("second of part", Audience.PAGE), part.path(), mentee());
        add(milestone("third of part", Audience.PAIR).due(), part.path(), "planned");
        agreed(goal(Bond.PRESENT, "goal pair below pair", Audience.PAIR, null).partOf(whole, Audience.PAIR), "open");
        proposed(goal(Bond.PRESENT, "goal of mentee below pair", Audience.AUTHOR, Who.MENTEE)
                .partOf(whole, Audience.AUTHOR));
    }

    private void goalsWithThings() {
        Item told = goal(Bond.PRESENT, "measured goal page", Audience.PAGE, null);
        agreed(told, "open");
        Item reached = milestone("measured milestone page", Audience.PAGE);
        reached(reached, told.path(), mentee());
        Item ofPair = milestone("measured milestone pair", Audience.PAIR);
        reached(ofPair, told.path(), mentee());
        Item draft = milestone(Bond.PRESENT, "measured milestone of mentee", Audience.AUTHOR, Who.MENTEE);
        reached(draft, told.path(), mentee());
        hangings.onGoalForReaders(told, reached, ofPair, draft);

        Item own = goal(Bond.PRESENT, "measured goal pair", Audience.PAIR, null);
        agreed(own, "open");
        Item loose = milestone("measured milestone page of pair", Audience.PAGE)
                .due()
                .looseForReaders();
        add(loose, own.path(), "planned");
        hangings.onGoalOfPair(own, loose);
    }

    private void rest() {
        Item back = goal(Bond.PRESENT, "goal taken back", Audience.PAIR, null).with("audience", "page");
        change(mentee(), agreed(back, "open"), Map.of("audience", "pair"));

        Item dropped = goal(Bond.PRESENT, "goal dropped", Audience.PAGE, null);
        String reason = dropped.text("stateReason", Depth.WHOLE);
        world.present
                .step(mentee(), agreed(dropped, "dropped"), "dropping", Map.of("reason", reason))
                .expect(200);

        Item reached = goal(Bond.PRESENT, "goal reached", Audience.PAGE, null);
        Map<String, Object> step = Map.of(
                "reachedOn", reached.pastDay("reachedOn", Depth.OUTLINE), "reason", reached.text("reason", Depth.PAST));
        world.present
                .step(mentee(), agreed(reached, "reached"), "completion", step)
                .expect(200);

        Item reopened = goal(Bond.PRESENT, "goal reopened", Audience.PAIR, null);
        reopen(reopened, agreed(reopened, "open"));

        proposed(goal(Bond.PRESENT, "goal proposed", Audience.PAIR, null));
    }

    private void drafts() {
        Item draft = goal(Bond.PRESENT, "goal of mentee", Audience.AUTHOR, Who.MENTEE);
        String path = proposed(draft);
        Item milestone = milestone(Bond.PRESENT, "milestone of draft", Audience.AUTHOR, Who.MENTEE)
                .due()
                .with("audience", "pair");
        add(milestone, path, "planned");
        hangings.onDraft(draft, milestone);
        proposed(goal(Bond.PRESENT, "goal of mentor", Audience.AUTHOR, Who.MENTOR));
        Item below = goal(Bond.PRESENT, "goal pair below draft", Audience.PAIR, Who.MENTEE);
        agreed(below.partOf(draft, Audience.AUTHOR), "open");
        sharedLater();
    }

    /** What was said while it was a draft stays its author's. */
    private void sharedLater() {
        Item before = items.item(Bond.PRESENT, Kind.GOAL, "goal shared later, before", Audience.AUTHOR, Who.MENTEE);
        Map<String, Object> draft = Map.of(
                "title", before.text("title", Depth.PAST), "why", before.text("why", Depth.PAST), "audience", "author");
        String path = world.present.proposedGoal(mentee(), draft);
        Item milestone = milestone(Bond.PRESENT, "milestone shared later", Audience.PAIR, null)
                .withPrivatePast();
        add(milestone.due(), path, "planned");
        Item shared = goal(Bond.PRESENT, "goal shared later", Audience.PAIR, null);
        change(mentee(), path, shared.with("audience", "pair").sent());
        shared.at(path).in("proposed").said("kind", KIND, Depth.OUTLINE);
    }

    private void deleted() {
        Item whole = items.item(Bond.PRESENT, Kind.GOAL, "goal deleted", Audience.PAIR, null);
        whole.with("title", whole.text("title", Depth.PAST));
        String path = world.present.proposedGoal(world.present.mentor(), whole.sent());
        whole.deletedFrom(path);
        proposed(goal(Bond.PRESENT, "goal of mentee below what is deleted", Audience.AUTHOR, Who.MENTEE)
                .with("parentId", whole.id()));
        Item milestone = items.item(Bond.PRESENT, Kind.MILESTONE, "milestone deleted", Audience.PAIR, null);
        milestone.with("title", milestone.text("title", Depth.PAST));
        milestone.deletedFrom(world.present.milestone(path, milestone.sent()));
        delete(world.present.mentor(), milestone.path());
        delete(world.present.mentor(), path);

        Item draft = items.item(Bond.PRESENT, Kind.GOAL, "goal of mentee, deleted", Audience.AUTHOR, Who.MENTEE);
        draft.with("title", draft.text("title", Depth.PAST)).with("audience", "author");
        draft.deletedFrom(world.present.proposedGoal(mentee(), draft.sent()));
        delete(mentee(), draft.path());
    }

    // talks

    /** One that was moved, in which somebody has shared something and is writing something else. */
    private void checkIn(Bond bond, Who author) {
        Item item = items.item(bond, Kind.CHECK_IN, "check-in by " + author, Audience.PAIR, author);
        Caller by = world.as(author);
        Map<String, Object> first = Map.of("planned", item.day("moves.from", Depth.WHOLE));
        Answer made = by.post(world.pair(bond).path() + "/check-ins", first).expect(201);
        item.at(Caller.MENTORING + "check-ins/" + made.text("id"));
        Map<String, Object> move =
                Map.of("planned", item.day("planned", Depth.WHOLE), "reason", item.text("moves.reason", Depth.WHOLE));
        change(by, item.path(), move);
        String field = item.path() + "/drafts/purpose";
        Map<String, String> shared = Map.of("text", item.text("shared words", Depth.WHOLE));
        by.change("POST", field + "/sharing", shared, 1).expect(200);
        Map<String, String> draft = Map.of("text", item.text("draft", Audience.AUTHOR, Depth.WHOLE));
        by.change("PUT", field, draft, by.get(field).revision()).expect(200);
        attach(item, author, item.text("attached", Depth.WHOLE), Who.MENTEE, bond.mentor());
        attach(item, author, item.text("attached alone", Audience.AUTHOR, Depth.WHOLE), author);
        talk(bond, item);
    }

    /** A page of notes that these people may view. */
    private void attach(Item checkIn, Who by, String title, Who... viewers) {
        String space = world.sandbox.newClosedSpace();
        for (Who viewer : viewers) {
            world.sandbox.grant(space, world.sandbox.subject(world.as(viewer).username()), SpacePermission.VIEW);
        }
        long page = world.as(Who.SYSTEM_ADMINISTRATOR).makePage(space, title, "<p/>");
        items.attached(checkIn.bond).add(Long.toString(page));
        world.as(by)
                .post(
                        world.pair(checkIn.bond).path() + "/pages",
                        Map.of("pageId", Long.toString(page), "checkInId", checkIn.id()))
                .expect(201);
    }

    /** What was seen, what it tells, what is done next and what may come in the way; none of it is anybody's but the pair's. */
    private void talk(Bond bond, Item checkIn) {
        Item seen = inCheckIn(bond, Kind.DATA_POINT, checkIn).texts("text");
        said(seen, checkIn);
        Item read = inCheckIn(bond, Kind.INTERPRETATION, checkIn).texts("text").with("cites", List.of(seen.id()));
        said(read, checkIn);
        Item open = inCheckIn(bond, Kind.ACTION, checkIn).texts("task", "resources");
        said(open.with("deadline", open.day("deadline", Depth.WHOLE)), checkIn);
        Item dropped = inCheckIn(bond, Kind.ACTION, checkIn).texts("task");
        String path = said(dropped, checkIn);
        Map<String, Object> why = Map.of("reason", dropped.text("stateReason", Depth.WHOLE));
        world.pair(bond).step(world.as(Who.MENTEE), path, "dropping", why).expect(200);
        said(inCheckIn(bond, Kind.RISK, checkIn).texts("what", "earlySign", "support"), checkIn);
    }

    /** One that both have confirmed, and in which something was put right afterwards. */
    private Item closedCheckIn(Bond bond, Who author) {
        Item item = items.item(bond, Kind.CHECK_IN, "closed check-in by " + author, Audience.PAIR, author);
        Caller by = world.as(author);
        Map<String, Object> day = Map.of("planned", item.day("planned", Depth.WHOLE));
        Answer made = by.post(world.pair(bond).path() + "/check-ins", day).expect(201);
        item.at(Caller.MENTORING + "check-ins/" + made.text("id"));
        Map<String, String> shared = Map.of("text", item.text("shared words", Depth.WHOLE));
        by.change("POST", item.path() + "/drafts/purpose/sharing", shared, 1).expect(200);
        Map<String, String> draft = Map.of("text", item.text("draft", Audience.AUTHOR, Depth.WHOLE));
        by.change("PUT", item.path() + "/drafts/celebration", draft, 1).expect(200);
        Item step = inCheckIn(bond, Kind.ACTION, item).with("audience", "page");
        said(step.with("task", step.text("task for the page", Depth.WHOLE)), item);
        Map<String, Object> assent = Map.of(
                "fingerprint",
                by.get(item.path()).json().at("/standing/fingerprint").asText());
        Caller other = world.as(author == Who.MENTEE ? bond.mentor() : Who.MENTEE);
        other.change("POST", item.path() + "/confirmation", assent, 1).expect(200);
        by.change("POST", item.path() + "/closing", assent, 1).expect(200);
        said(inCheckIn(bond, Kind.NOTE, item).texts("text"), item);
        return item;
    }

    /** One that is near enough for both to be told of it. */
    private void dueCheckIn(Bond bond, Who author) {
        Item item = items.item(bond, Kind.CHECK_IN, "check-in that is due", Audience.PAIR, author);
        Map<String, Object> day =
                Map.of("planned", LocalDate.now(ZoneOffset.UTC).plusDays(1).toString());
        Answer made = world.as(author)
                .post(world.pair(bond).path() + "/check-ins", day)
                .expect(201);
        item.at(Caller.MENTORING + "check-ins/" + made.text("id"));
    }

    private Item inCheckIn(Bond bond, Kind kind, Item checkIn) {
        return items.item(bond, kind, kind + " in " + checkIn, Audience.PAIR, checkIn.author);
    }

    private String said(Item item, Item checkIn) {
        String plural = item.kind.plural();
        Answer made = world.as(item.author)
                .post(checkIn.path() + "/" + plural, item.sent())
                .expect(201);
        item.at(Caller.MENTORING + plural + "/" + made.text("id"));
        return item.path();
    }

    // words for items

    private Item goal(Bond bond, String name, Audience audience, @Nullable Who author) {
        Item item = items.item(bond, Kind.GOAL, name, audience, author)
                .title()
                .texts("competency", "observableAction", "expectedOutcome", "why", "pressureSituation", "aspiration")
                .with("kind", "behaviour")
                .with("horizon", "medium")
                .with("learningFraming", "widening")
                .with("effort", "high")
                .with("impact", "medium")
                .with("audience", word(audience));
        if (!name.equals("goal page below pair")) {
            item.due();
        }
        return item.said("horizon", HORIZON, Depth.WHOLE)
                .said("learningFraming", FRAMING, Depth.WHOLE)
                .said("effort", EFFORT, Depth.WHOLE)
                .with("aim", Map.of("kind", "team", "text", item.text("aim", Depth.WHOLE)));
    }

    private Item milestone(String name, Audience audience) {
        return milestone(Bond.PRESENT, name, audience, null);
    }

    private Item milestone(Bond bond, String name, Audience audience, @Nullable Who author) {
        Item item = items.item(bond, Kind.MILESTONE, name, audience, author)
                .title()
                .texts("indicator")
                .with("audience", word(audience));
        String word = items.nextWord("owner");
        String owner = world.sandbox.newPerson(word);
        String key = world.sandbox.person(owner).userKey();
        return item.with("owners", List.of(owner)).secret("owners", Canary.anyOf(word, key), Depth.WHOLE);
    }

    private static String word(Audience audience) {
        return audience.name().toLowerCase(java.util.Locale.ROOT);
    }

    // steps

    private Caller mentee() {
        return world.as(Who.MENTEE);
    }

    private String proposed(Item item) {
        Caller by = item.author == null ? mentee() : world.as(item.author);
        String path = world.pair(item.bond).proposedGoal(by, item.sent());
        item.at(path).in("proposed").said("kind", KIND, Depth.OUTLINE);
        return path;
    }

    private String agreed(Item item, String state) {
        Pair pair = world.pair(item.bond);
        String path = pair.proposedGoal(pair.mentee(), item.sent());
        Map<String, String> word = Map.of("reason", item.text("reason of agreement", Depth.PAST));
        pair.step(pair.mentor(), path, "agreement", word).expect(200);
        item.at(path).in(state).said("kind", KIND, Depth.OUTLINE);
        return path;
    }

    private String add(Item item, String goal, String state) {
        Caller by = item.author == null ? world.pair(item.bond).mentee() : world.as(item.author);
        String path = world.pair(item.bond).milestone(by, goal, item.sent());
        item.at(path).in(state);
        return path;
    }

    private void change(Caller by, String path, Map<String, Object> change) {
        by.change("PATCH", path, change, by.get(path).revision()).expect(200);
    }

    private static void delete(Caller by, String path) {
        by.change("DELETE", path, Map.of(), by.get(path).revision()).expect(204);
    }
}
