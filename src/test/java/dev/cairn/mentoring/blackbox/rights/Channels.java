package dev.cairn.mentoring.blackbox.rights;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;

import dev.cairn.mentoring.blackbox.rights.Item.Kind;
import dev.cairn.mentoring.blackbox.rights.Secret.Depth;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.fixture.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every channel there is, and what each shows. */
final class Channels {
    private static final Predicate<Secret> NOW = secret -> secret.depth() != Depth.PAST;
    private static final Predicate<Secret> OF_MENTORSHIPS = NOW.and(secret -> secret.isOf(Kind.MENTORSHIP));
    private static final Predicate<Secret> OF_AGREEMENTS = NOW.and(secret -> secret.isOf(Kind.AGREEMENT));
    private static final Predicate<Secret> OF_PREFERENCES = NOW.and(secret -> secret.isOf(Kind.PREFERENCES));
    private static final Predicate<Secret> OF_CHECK_INS = NOW.and(secret -> secret.isOf(Kind.CHECK_IN));
    private static final Predicate<Secret> OF_GOALS = NOW.and(secret -> secret.isOf(Kind.GOAL));
    private static final Predicate<Secret> OF_MILESTONES = NOW.and(secret -> secret.isOf(Kind.MILESTONE));
    private static final Predicate<Secret> OF_HANGING =
            NOW.and(secret -> secret.item().kind.hangsOnGoal());

    /** The journal keeps what was changed, not what follows from it; and nothing from the time when an item was a draft. */
    private static final Predicate<Secret> IN_JOURNAL = secret ->
            !secret.isField("stage", "overdue", "progress", "claims", "value now", "page title", "parentId", "draft")
                    && !isAttached(secret)
                    && !secret.isOf(Kind.PULSE)
                    && !secret.isOf(Kind.NOTICE)
                    && !secret.item().hasPrivatePast();

    /** Rows say what is due until it is reached or dropped. */
    private static final Predicate<Secret> IN_ROWS =
            secret -> !secret.isField("id", "parentId") && !(secret.isField("due") && isOver(secret));

    private static final Predicate<Secret> IN_TABLE = OF_MILESTONES.and(IN_ROWS);

    /** Evidence alone. Its type is said by the same words in every row. */
    private static final Predicate<Secret> IN_LOCKER = NOW.and(
                    secret -> secret.isOf(Kind.EVIDENCE) && !secret.isField("pageId", "type"))
            .and(IN_ROWS);

    /** A plan draws the state of a milestone as a stone, and a loose one in one line. Nothing on paper tells of which evidence a type is said. */
    private static final Predicate<Secret> IN_PLAN = OF_MENTORSHIPS
            .or(OF_AGREEMENTS)
            .or(OF_PREFERENCES)
            .or(OF_GOALS)
            .or(OF_MILESTONES.and(secret -> !secret.isField("state")))
            .or(OF_HANGING.and(
                    secret -> !secret.isField("pageId") && !(secret.isOf(Kind.EVIDENCE) && secret.isField("type"))))
            .and(IN_ROWS);

    /** One goal by itself is drawn as in its plan; milestones whose goal is hidden stand in no goal. */
    private static final Predicate<Secret> BY_ITSELF = IN_PLAN.and(secret -> !secret.isOf(Kind.MENTORSHIP)
            && !secret.isOf(Kind.AGREEMENT)
            && !secret.isOf(Kind.PREFERENCES)
            && !(secret.isOf(Kind.MILESTONE) && secret.item().isLooseForReaders()));

    private Channels() {}

    static List<Channel> all() {
        List<Channel> all = new ArrayList<>();
        rest(all);
        for (String output : Macros.OUTPUTS) {
            macros(all, output, of(Bond.PRESENT), visitor -> visitor.view(visitor.world.onlooker, output));
        }
        for (String body : List.of("view", "export_view")) {
            macros(
                    all,
                    "body." + body,
                    of(Bond.PRESENT),
                    visitor -> visitor.get("/rest/api/content/" + visitor.world.onlooker + "?expand=body." + body));
        }
        macros(all, "display of the former", of(Bond.FORMER), visitor -> display(visitor, visitor.world.archive));
        macros(all, "a page that names home", of(Bond.PRESENT), visitor -> display(visitor, visitor.world.signpost));
        macros(all, "home", of(Bond.PRESENT), visitor -> display(visitor, visitor.world.home));
        macros(all, "home of the proposal", of(Bond.PROPOSED), visitor -> display(visitor, visitor.world.otherHome));
        List<Channel> copy = new ArrayList<>();
        macros(copy, "copy", of(Bond.PRESENT), visitor -> display(visitor, visitor.world.copy));
        copy.forEach(channel -> all.add(channel.sayingNothing()));
        macros(all, "convert", of(Bond.PRESENT), Channels::converted);
        for (String output : List.of("display", "pdf")) {
            all.add(Channel.macro(
                            "goals by themselves in " + output,
                            visitor -> body(visitor.view(visitor.world.goals, output)),
                            of(Bond.PRESENT).and(BY_ITSELF))
                    .tellingPreferences(Channels::isPartners)
                    .tellingBesides(ChannelsAround.offeringToPair(Kind.CYCLE, true)));
            all.add(Channel.macro(
                    "milestones of the space in " + output,
                    visitor -> body(visitor.view(visitor.world.survey, output)),
                    of(Bond.PRESENT).and(IN_TABLE)));
        }
        Predicate<Secret> inTalks = of(Bond.PRESENT).and(OF_CHECK_INS).and(secret -> !secret.isField("id"));
        for (String output : Macros.OUTPUTS) {
            all.add(Channel.macro(
                            "check-ins in " + output,
                            visitor -> body(visitor.view(visitor.world.talks, output)),
                            inTalks.and(secret -> output.equals("display") || !secret.isField("draft"))
                                    .or(secret -> ofWriting(output, secret)))
                    .tellingBesides(ChannelsAround.running(true, Bond.PRESENT))
                    .tellingBesides((who, scene, secret) ->
                            output.equals("display") && ChannelsAround.isOffered(who, scene, secret))
                    .speakingTo((who, secret) ->
                            secret.bond().has(who) && (output.equals("display") || !secret.isField("draft"))));
        }
        previews(all);
        ChannelsAround.add(all);
        all.add(Channel.rest(
                        "my mentoring",
                        visitor -> body(visitor.get("/plugins/servlet/mentoring/my-mentoring")),
                        OF_PREFERENCES.or(secret -> secret.isOf(Kind.NOTICE)))
                .forPair()
                .tellingPreferences(Channels::isOwn));
        return all;
    }

    /** What a check-in has from elsewhere on a screen: how the playbook of the pair calls a section, what helps to write, and what was said afterwards. */
    private static boolean ofWriting(String output, Secret secret) {
        return output.equals("display")
                && (secret.isOf(Kind.PROMPTS)
                        || secret.isOf(Kind.PULSE)
                        || (ChannelsAround.isOfChosen(secret) && secret.isField("section title")));
    }

    private static void rest(List<Channel> all) {
        String mine = MENTORING + "mentorships?limit=200";
        all.add(Channel.rest("mentorship", visitor -> visitor.all(visitor.world.mentorships("")), OF_MENTORSHIPS));
        all.add(Channel.rest(
                        "own mentorships", visitor -> visitor.get(mine).body(), OF_MENTORSHIPS.and(Channels::isInRow))
                .forPair());
        all.add(Channel.rest(
                        "mentorships that wait",
                        visitor -> visitor.get(mine + "&waiting=true").body(),
                        OF_MENTORSHIPS.and(Channels::isInRow))
                .speakingTo((who, secret) -> secret.bond() == Bond.PROPOSED && who == Bond.PROPOSED.mentor()));
        all.add(Channel.rest(
                "mentorships of the page",
                visitor -> visitor.get(mine + "&page=" + visitor.world.home).body(),
                OF_MENTORSHIPS.and(Channels::isInRow).and(secret -> secret.bond() != Bond.PROPOSED)));
        all.add(Channel.rest(
                        "agreements", visitor -> visitor.all(visitor.world.mentorships("/agreement")), OF_AGREEMENTS)
                .forPair()
                .tellingBesides(ChannelsAround.offeringToPair(Kind.SHARED_WORDS, false)));
        all.add(Channel.rest(
                        "lists of check-ins",
                        visitor -> visitor.all(visitor.world.mentorships("/check-ins")),
                        OF_CHECK_INS.and(secret -> !secret.isField("shared words", "draft") && !isAttached(secret)))
                .forPair());
        all.add(Channel.rest(
                        "check-ins one by one",
                        visitor -> visitor.all(visitor.world.paths(Kind.CHECK_IN)),
                        OF_CHECK_INS.and(secret -> !secret.isField("draft") && !isAttached(secret)))
                .forPair()
                .tellingBesides(ChannelsAround.running(false, Bond.PRESENT, Bond.FORMER)));
        all.add(Channel.rest(
                        "attached pages",
                        visitor -> visitor.all(visitor.world.mentorships("/pages")),
                        OF_CHECK_INS.and(Channels::isAttached))
                .forPair());
        Kind.inCheckIns().forEach(kind -> {
            Predicate<Secret> ofKind = NOW.and(secret -> secret.isOf(kind));
            all.add(Channel.rest(
                            "lists of " + kind.plural(),
                            visitor -> visitor.all(
                                    visitor.world.paths(Kind.CHECK_IN).map(path -> path + "/" + kind.plural())),
                            ofKind)
                    .forPair());
            all.add(Channel.rest(
                            kind.plural() + " one by one", visitor -> visitor.all(visitor.world.paths(kind)), ofKind)
                    .forPair());
        });
        all.add(Channel.rest(
                        "own drafts",
                        visitor ->
                                visitor.all(visitor.world.paths(Kind.CHECK_IN).map(path -> path + "/drafts")),
                        OF_CHECK_INS.and(secret -> secret.isField("draft")))
                .forPair());
        Predicate<Secret> dated = OF_CHECK_INS.and(secret -> secret.isField("id"));
        all.add(Channel.rest(
                        "calendar files",
                        visitor ->
                                visitor.all(visitor.world.paths(Kind.CHECK_IN).map(path -> path + "/calendar.ics")),
                        dated)
                .forPair());
        all.add(Channel.rest(
                        "own calendar", Channels::calendar, of(Bond.PRESENT).and(dated))
                .forPair());
        all.add(Channel.rest(
                        "own preferences",
                        visitor ->
                                visitor.get(MENTORING + "people/me/preferences").body(),
                        OF_PREFERENCES)
                .tellingPreferences(Channels::isOwn));
        all.add(Channel.rest(
                "list of goals", visitor -> visitor.all(visitor.world.mentorships("/goals?limit=200")), OF_GOALS));
        all.add(Channel.rest("goals one by one", visitor -> visitor.all(visitor.world.paths(Kind.GOAL)), OF_GOALS));
        all.add(Channel.rest(
                "lists of milestones",
                visitor -> visitor.all(visitor.world.paths(Kind.GOAL).map(goal -> goal + "/milestones?limit=100")),
                OF_MILESTONES.and(secret -> !secret.item().isLooseForReaders())));
        all.add(Channel.rest(
                "milestones one by one", visitor -> visitor.all(visitor.world.paths(Kind.MILESTONE)), OF_MILESTONES));
        Kind.hanging().forEach(kind -> hanging(all, kind));
        all.add(Channel.rest(
                        "plan as of today",
                        visitor -> visitor.all(visitor.world.mentorships("/as-of/" + LocalDate.now())),
                        OF_GOALS.or(OF_MILESTONES).or(OF_HANGING.and(secret -> !secret.isField("page title"))))
                .forPair());
        all.add(Channel.rest(
                        "journal",
                        visitor -> visitor.all(visitor.world
                                .mentorships("/journal?limit=200")
                                .flatMap(path -> Stream.of(path, path + "&start=200"))),
                        IN_JOURNAL)
                .forPair());
    }

    /** Things of one kind that hang on goals: in their lists, and each by itself. */
    private static void hanging(List<Channel> all, Kind kind) {
        Predicate<Secret> ofKind = OF_HANGING.and(secret -> secret.isOf(kind) && !secret.isField("page title"));
        all.add(Channel.rest(
                "lists of " + kind.plural(),
                visitor -> visitor.all(visitor.world.items.lists(kind).stream().map(path -> path + "?limit=200")),
                ofKind));
        all.add(Channel.rest(kind.plural() + " one by one", visitor -> visitor.all(visitor.world.paths(kind)), ofKind));
    }

    /** The macros of a page, each a channel of its own. */
    private static void macros(
            List<Channel> all, String name, Predicate<Secret> speaksOf, Function<Visitor, Answer> asking) {
        all.add(withForms(
                Channel.macro("plan in " + name, visitor -> part(asking.apply(visitor), 0), speaksOf.and(IN_PLAN))
                        .tellingPreferences((who, secret) -> speaksOf.test(secret) && isPartners(who, secret))));
        all.add(Channel.macro(
                "milestones in " + name, visitor -> part(asking.apply(visitor), 1), speaksOf.and(IN_TABLE)));
        all.add(Channel.macro(
                "evidence in " + name, visitor -> part(asking.apply(visitor), 2), speaksOf.and(IN_LOCKER)));
    }

    /** It begins what a pair can say of how it meets and gives feedback with what their space offers. */
    private static Channel withForms(Channel plan) {
        return plan.tellingBesides(ChannelsAround.offeringToPair(Kind.CYCLE, true))
                .tellingBesides(ChannelsAround.offeringToPair(Kind.SHARED_WORDS, true));
    }

    /** The editor's preview of a macro, with the number of a page that may be hidden from whoever asks. */
    private static void previews(List<Channel> all) {
        Map<String, Predicate<Secret>> shown =
                Map.of(Macros.PLAN, IN_PLAN, Macros.MILESTONES, IN_TABLE, Macros.EVIDENCE, IN_LOCKER);
        shown.forEach((macro, shows) -> {
            Channel onHome = Channel.macro(
                    macro + " in preview on home, named",
                    visitor -> preview(visitor, macro, visitor.world.home, named(visitor)),
                    of(Bond.PRESENT).and(shows));
            Channel onOpenPage = Channel.macro(
                    macro + " in preview on an open page, named",
                    visitor -> preview(visitor, macro, visitor.world.onlooker, named(visitor)),
                    of(Bond.PRESENT).and(shows));
            for (Channel named : List.of(onHome, onOpenPage)) {
                all.add(macro.equals(Macros.PLAN) ? withForms(named.tellingPreferences(Channels::isPartners)) : named);
            }
            if (macro.equals(Macros.PLAN)) {
                all.add(Channel.macro(
                                "plan as of today in preview",
                                visitor -> preview(visitor, macro, visitor.world.onlooker, namedToday(visitor)),
                                of(Bond.PRESENT).and(shows))
                        .forPair());
            }
            all.add(Channel.macro(
                            macro + " in preview on home",
                            visitor -> preview(visitor, macro, visitor.world.home, Map.of()),
                            secret -> false)
                    .sayingNothing());
        });
    }

    /** As a program reads it that was given its address. */
    private static String calendar(Visitor visitor) {
        Answer made = visitor.post(MENTORING + "people/me/calendar", Map.of());
        return made.status() == 201
                ? visitor.get(made.text("address").replaceFirst(".*(?=/rest/)", ""))
                        .body()
                : made.body();
    }

    private static Map<String, String> named(Visitor visitor) {
        return Map.of("mentorship", visitor.world.present.id());
    }

    private static Map<String, String> namedToday(Visitor visitor) {
        return Map.of(
                "mentorship",
                visitor.world.present.id(),
                "as-of",
                LocalDate.now().toString());
    }

    private static String preview(Visitor visitor, String macro, long page, Map<String, String> parameters) {
        Map<String, Object> body = Map.of(
                "contentId", Long.toString(page), "macro", Map.of("name", macro, "params", parameters, "body", ""));
        return body(visitor.post("/rest/tinymce/1/macro/preview", body));
    }

    private static Answer converted(Visitor visitor) {
        String storage = World.allWith(named(visitor));
        return visitor.post(
                "/rest/api/contentbody/convert/view", Map.of("value", storage, "representation", "storage"));
    }

    private static Answer display(Visitor visitor, long page) {
        return visitor.view(page, "display");
    }

    private static Predicate<Secret> of(Bond bond) {
        return secret -> secret.bond() == bond;
    }

    private static boolean isOwn(Who who, Secret secret) {
        return who == secret.author();
    }

    /** A plan shows what the other one says of themselves, not one's own. */
    private static boolean isPartners(Who who, Secret secret) {
        return who != secret.author();
    }

    private static boolean isAttached(Secret secret) {
        return secret.isField("attached", "attached alone");
    }

    private static boolean isInRow(Secret secret) {
        return secret.isField("id", "start", "plannedEnd", "cadence", "stage", "name");
    }

    private static boolean isOver(Secret secret) {
        return secret.item().isIn("reached", "dropped");
    }

    /** What is in the page itself, and not in its frame. */
    static String body(Answer answer) {
        return answer.status() == 200 ? answer.body() : "";
    }

    private static String part(Answer answer, int number) {
        String body = body(answer);
        String[] parts = body.split(World.BETWEEN, -1);
        return parts.length == 3 ? parts[number] : body;
    }
}
