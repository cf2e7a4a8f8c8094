package dev.cairn.mentoring.blackbox.rights;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;

import dev.cairn.mentoring.blackbox.rights.Item.Kind;
import dev.cairn.mentoring.blackbox.rights.Secret.Audience;
import dev.cairn.mentoring.blackbox.rights.Secret.Depth;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.sandbox.permission.SpacePermission;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

/** Hangs on goals what measures them, what shows that something is so, and what helps. */
final class Hangings {
    /** From the start of an indicator to its target: so its progress in per cent is how far it is from its start. */
    private static final BigDecimal WAY = new BigDecimal("100");

    private final World world;
    private final Items items;
    private BigDecimal share = new BigDecimal("11.37");

    Hangings(World world) {
        this.world = world;
        this.items = world.items;
    }

    /** Everything there is, by both and for everybody; what hangs on a draft, or is one, counts for nobody. */
    void onGoalForReaders(Item goal, Item reached, Item reachedByPair, Item reachedDraft) {
        BigDecimal first = nextShare();
        BigDecimal second = nextShare();
        Item told = indicator(Audience.PAGE, Who.MENTEE, goal);
        Item measurement = measured(told, goal, first, Who.MENTEE);
        measured(indicator(Audience.PAIR, Who.MENTOR, goal), goal, second, Who.MENTOR);
        measured(indicator(Audience.AUTHOR, Who.MENTOR, goal), goal, nextShare(), Who.MENTOR);
        Item ofDraft = measured(indicator(Audience.AUTHOR, Who.MENTEE, goal), goal, nextShare(), Who.MENTEE);
        goal.progress(first.add(second).divide(BigDecimal.valueOf(2)).toPlainString());

        ofEachAudience(goal);
        words(Audience.PAGE, Who.MENTEE, goal, reached);
        words(Audience.AUTHOR, Who.MENTOR, goal, reachedByPair);
        words(Audience.PAIR, Who.MENTEE, goal, reachedDraft);
        words(Audience.PAGE, Who.MENTEE, goal, measurement);
        words(Audience.PAIR, Who.MENTEE, goal, ofDraft);
        goal.secret(
                "claims", Canary.anyOf("{\"all\":6,\"evidenced\":2}", "2 of 6 evidenced"), Audience.PAIR, Depth.WHOLE);

        Item link = evidence(Audience.PAIR, Who.MENTOR, goal);
        made(link.with("link", "https://" + link.text("link", Depth.WHOLE) + ".example/a?b=c&d"), Who.MENTOR, goal);
        page(goal);
        blindView(goal);
        invited(goal);
        sharedLater(goal);
        rated(Who.MENTOR, goal);
        proposal(Who.MENTOR, goal);
        Stream.of(Kind.INDICATOR, Kind.EVIDENCE, Kind.SUPPORT).forEach(kind -> {
            removed(kind, Audience.PAIR, Who.MENTOR, goal);
            removed(kind, Audience.AUTHOR, Who.MENTEE, goal);
        });
    }

    /** What is shared with the page is the pair's still, if its goal is. */
    void onGoalOfPair(Item goal, Item milestoneForReaders) {
        BigDecimal far = nextShare();
        measured(indicator(Audience.PAGE, Who.MENTEE, goal), goal, far, Who.MENTOR);
        goal.progress(far.toPlainString());
        ofEachAudience(goal);
        words(Audience.PAGE, Who.MENTEE, goal, milestoneForReaders);
        rated(Who.MENTEE, goal);
        proposal(Who.MENTEE, goal);
    }

    /** Whatever its own audience, it is the author's alone. */
    void onDraft(Item goal, Item milestone) {
        indicator(Audience.PAIR, Who.MENTEE, goal);
        words(Audience.PAGE, Who.MENTEE, goal);
        words(Audience.PAIR, Who.MENTEE, goal, milestone);
        support(Audience.PAIR, Who.MENTEE, goal);
    }

    void onFormerGoal(Item goal) {
        indicator(Audience.PAGE, Who.MENTEE, goal);
        words(Audience.PAGE, Who.MENTEE, goal);
        words(Audience.AUTHOR, Who.FORMER_MENTOR, goal);
        support(Audience.PAIR, Who.FORMER_MENTOR, goal);
    }

    private void ofEachAudience(Item goal) {
        for (Audience audience : Audience.values()) {
            words(audience, Who.MENTEE, goal);
            support(audience, Who.MENTEE, goal);
        }
        words(Audience.AUTHOR, Who.MENTOR, goal);
        support(Audience.AUTHOR, Who.MENTOR, goal);
    }

    /** The mentee's own view, which nobody else may read before the mentor's is in. */
    private void blindView(Item goal) {
        Item view = hanging(Kind.ASSESSMENT, Audience.AUTHOR, Who.MENTEE, goal).with("level", 3);
        view.with("seen", view.text("seen", Depth.WHOLE));
        made(view, Who.MENTEE, goal);
    }

    private void invited(Item goal) {
        Item invitation = hanging(Kind.INVITATION, Audience.PAIR, Who.MENTEE, goal)
                .with("person", world.sandbox.newPerson("invited"))
                .with("until", "2130-01-01T00:00:00Z");
        made(invitation, Who.MENTEE, goal);
    }

    // what measures

    private Item indicator(Audience audience, Who by, Item goal) {
        BigDecimal start = items.nextAmount();
        Item indicator = hanging(Kind.INDICATOR, audience, by, goal)
                .with("audience", word(audience))
                .with("measure", "value")
                .title("name")
                .texts("unit")
                .number("baseline", start)
                .number("target", start.add(WAY));
        return made(indicator, by, goal);
    }

    /** Two values, of which the later brings the indicator so far. */
    private Item measured(Item indicator, Item goal, BigDecimal far, Who by) {
        BigDecimal now = ((BigDecimal) indicator.sent().get("baseline")).add(far);
        measurement(indicator, goal, items.nextAmount(), by);
        indicator.progress(far.toPlainString()).secret("value now", Canary.number(now.toPlainString()), Depth.WHOLE);
        return measurement(indicator, goal, now, by);
    }

    private Item measurement(Item indicator, Item goal, BigDecimal value, Who by) {
        Item measurement = hanging(Kind.MEASUREMENT, Audience.PAIR, by, indicator, goal)
                .number("value", value)
                .longAgo("on", Depth.WHOLE)
                .texts("source");
        return made(measurement, by, indicator);
    }

    /** How much support one of them says was needed. */
    private void rated(Who by, Item goal) {
        made(
                hanging(Kind.AUTONOMY, Audience.PAIR, by, goal)
                        .with("supportLevel", 4)
                        .longAgo("on", Depth.WHOLE),
                by,
                goal);
    }

    private BigDecimal nextShare() {
        BigDecimal next = share;
        share = share.add(BigDecimal.ONE);
        return next;
    }

    // what shows that something is so

    private Item words(Audience audience, Who by, Item goal, Item... about) {
        Item evidence = evidence(audience, by, goal, about).texts("words");
        return made(evidence, by, about.length == 0 ? goal : about[0]);
    }

    private Item evidence(Audience audience, Who by, Item goal, Item... about) {
        Item[] chain = Stream.concat(Stream.of(goal), Stream.of(about)).toArray(Item[]::new);
        items.lists(Kind.EVIDENCE).add(goal.path() + "/evidence");
        return hanging(Kind.EVIDENCE, audience, by, chain)
                .with("audience", word(audience))
                .with("type", "work-sample")
                .longAgo("observedOn", Depth.OUTLINE);
    }

    /** A page that the mentor may not view: its number is the pair's, its title is not. */
    private void page(Item goal) {
        RunningSandbox sandbox = world.sandbox;
        String space = sandbox.newClosedSpace();
        sandbox.grant(space, sandbox.subject(world.as(Who.MENTEE).username()), SpacePermission.VIEW);
        String title = items.nextWord("titleofpage");
        String page = Long.toString(sandbox.as("admin").makePage(space, title, "<p/>"));
        Item evidence = evidence(Audience.PAIR, Who.MENTEE, goal)
                .with("pageId", page)
                .secret("pageId", Canary.number(page), Depth.WHOLE);
        items.secrets.add(
                new Secret(evidence, "page title", Canary.word(title), Audience.AUTHOR, Who.MENTEE, Depth.WHOLE));
        made(evidence, Who.MENTEE, goal);
    }

    // what helps

    private Item support(Audience audience, Who by, Item goal) {
        Item support = hanging(Kind.SUPPORT, audience, by, goal)
                .with("audience", word(audience))
                .with("type", "coaching")
                .with("state", "granted")
                .title("what")
                .texts("provider", "unit")
                .number("planned", items.nextAmount())
                .number("used", items.nextAmount());
        return made(support, by, goal);
    }

    // what is to change

    private void proposal(Who by, Item goal) {
        Item proposal = hanging(Kind.PROPOSAL, Audience.PAIR, by, goal)
                .texts("competency", "reason", "assumption", "team", "resources", "interest")
                .longAgo("revisitOn", Depth.WHOLE);
        made(proposal, by, goal);
    }

    // what became of some

    /** What was said while it was a draft stays its author's. */
    private void sharedLater(Item goal) {
        Item before = hanging(Kind.EVIDENCE, Audience.AUTHOR, Who.MENTEE, goal);
        Map<String, Object> draft =
                Map.of("type", "metric", "words", before.text("words", Depth.PAST), "audience", word(Audience.AUTHOR));
        String path = post(before, Who.MENTEE, goal, draft);
        Item after = evidence(Audience.PAIR, Who.MENTEE, goal).texts("words");
        Caller mentee = world.as(Who.MENTEE);
        mentee.change("PATCH", path, after.sent(), 1).expect(200);
        said(after.at(path));
    }

    private void removed(Kind kind, Audience audience, Who by, Item goal) {
        Item gone = hanging(kind, audience, by, goal).with("audience", word(audience));
        switch (kind) {
            case INDICATOR -> gone.with("name", gone.text("title", Depth.PAST)).with("target", 1);
            case EVIDENCE -> gone.with("words", gone.text("words", Depth.PAST)).with("type", "metric");
            default -> gone.with("what", gone.text("what", Depth.PAST)).with("type", "training");
        }
        gone.deletedFrom(post(gone, by, goal, gone.sent()));
        world.as(by).change("DELETE", gone.path(), Map.of(), 1).expect(204);
    }

    // words for all

    /** It is told to those alone who are told of all that it hangs on. */
    private Item hanging(Kind kind, Audience own, Who by, Item... chain) {
        Audience audience = own;
        Who author = own == Audience.AUTHOR ? by : null;
        for (Item link : chain) {
            if (link.audience.compareTo(audience) < 0) {
                audience = link.audience;
                author = link.author;
            }
        }
        String name = kind.word() + " " + word(own) + " of " + by + " on " + chain[chain.length - 1];
        return items.item(chain[0].bond, kind, name, audience, author);
    }

    private Item made(Item item, Who by, Item on) {
        return said(item.at(post(item, by, on, item.sent())));
    }

    private String post(Item item, Who by, Item on, Map<String, Object> sent) {
        String list = on.path() + "/" + item.kind.plural();
        items.lists(item.kind).add(list);
        return MENTORING + item.kind.plural() + "/"
                + world.as(by).post(list, sent).expect(201).text("id");
    }

    /** What is told by one word of a few. */
    private static Item said(Item item) {
        return switch (item.kind) {
            case EVIDENCE -> item.saidOfMade("type", "\"type\":\"work-sample\"");
            case SUPPORT ->
                item.saidOfMade("type", "\"type\":\"coaching\"|>\\s*Coaching\\b|Coaching<")
                        .saidOfMade("state", "\"state\":\"granted\"|\\bGranted\\b");
            default -> item;
        };
    }

    private static String word(Audience audience) {
        return audience.name().toLowerCase(java.util.Locale.ROOT);
    }
}
