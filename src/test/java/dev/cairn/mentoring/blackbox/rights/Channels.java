package dev.cairn.mentoring.blackbox.rights;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.fixture.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every channel there is. */
final class Channels {
    private static final Predicate<Secret> OF_PRESENT = secret -> secret.bond() == Bond.PRESENT;
    private static final Predicate<Secret> OF_GOALS = secret -> secret.isOf("goal");
    private static final Predicate<Secret> OF_MILESTONES = secret -> secret.isOf("milestone ");
    private static final Predicate<Secret> OF_MENTORSHIPS = secret -> secret.isOf("mentorship");

    /** What the table of milestones shows of each, and of their goals. */
    private static final Set<String> IN_TABLE = Set.of("title", "due");

    private Channels() {}

    static List<Channel> all() {
        List<Channel> all = new ArrayList<>();
        rest(all);
        for (String output : Macros.OUTPUTS) {
            both(all, output, true, (world, who) -> Macros.view(world.as(who), world.onlooker, output));
        }
        both(all, "body.view", true, (world, who) -> body(world, who, "view"));
        both(all, "body.export_view", true, (world, who) -> body(world, who, "export_view"));
        both(
                all,
                "a page that names home",
                true,
                (world, who) -> Macros.view(world.as(who), world.signpost, "display"));
        for (String output : List.of("display", "pdf")) {
            all.add(Channel.macro(
                    "milestones of the space in " + output,
                    (world, who) -> body(Macros.view(world.as(who), world.survey, output)),
                    OF_PRESENT.and(OF_MILESTONES).and(secret -> IN_TABLE.contains(secret.field()))));
        }
        both(all, "home", true, (world, who) -> Macros.view(world.as(who), world.home, "display"));
        both(all, "copy", false, (world, who) -> Macros.view(world.as(who), world.copy, "display"));
        both(all, "convert", true, Channels::converted);
        previews(all, "preview naming it", true, world -> Map.of("mentorship", world.present.id()));
        previews(all, "preview of the page", false, world -> Map.of());
        return all;
    }

    private static void rest(List<Channel> all) {
        all.add(Channel.rest(
                "mentorship",
                (world, who) -> Stream.of(Bond.values())
                        .map(bond -> world.as(who).get(world.mentorship(bond)).body())
                        .collect(Collectors.joining()),
                OF_MENTORSHIPS));
        all.add(Channel.rest(
                        "own mentorships",
                        (world, who) -> world.as(who)
                                .get(MENTORING + "mentorships?limit=200")
                                .body(),
                        OF_MENTORSHIPS.and(
                                secret -> Set.of("start", "plannedEnd").contains(secret.field())))
                .forPair());
        all.add(Channel.rest(
                "mentorships of the page",
                (world, who) -> world.as(who)
                        .get(MENTORING + "mentorships?limit=200&page=" + world.home)
                        .body(),
                OF_MENTORSHIPS.and(secret -> Set.of("start", "name").contains(secret.field()))));
        all.add(Channel.rest(
                "list of goals",
                (world, who) -> Stream.of(Bond.values())
                        .map(bond -> world.as(who)
                                .get(world.mentorship(bond) + "/goals?limit=200")
                                .body())
                        .collect(Collectors.joining()),
                OF_GOALS));
        all.add(Channel.rest("goals one by one", (world, who) -> each(world, who, world.goals(), ""), OF_GOALS));
        all.add(Channel.rest(
                "lists of milestones",
                (world, who) -> each(world, who, world.goals(), "/milestones?limit=100"),
                OF_MILESTONES.and(secret -> !secret.item().equals("milestone page of pair"))));
        all.add(Channel.rest(
                "milestones one by one", (world, who) -> each(world, who, world.milestones(), ""), OF_MILESTONES));
        all.add(Channel.rest(
                        "journal",
                        (world, who) -> Stream.of(Bond.values())
                                .map(bond -> world.as(who)
                                        .get(world.mentorship(bond) + "/journal?limit=200")
                                        .body())
                                .collect(Collectors.joining()),
                        secret -> true)
                .forPair());
    }

    private static String each(World world, Who who, List<String> paths, String suffix) {
        return paths.stream()
                .map(path -> world.as(who).get(path + suffix).body())
                .collect(Collectors.joining("\n"));
    }

    private interface Asking {
        Answer ask(World world, Who who);
    }

    private static void both(List<Channel> all, String name, boolean speaks, Asking asking) {
        Channel plan = Channel.macro(
                "plan in " + name,
                (world, who) -> part(body(asking.ask(world, who)), 0),
                OF_PRESENT.and(OF_GOALS.or(OF_MILESTONES).or(OF_MENTORSHIPS)).and(Channels::inPlan));
        Channel table = Channel.macro(
                "milestones in " + name,
                (world, who) -> part(body(asking.ask(world, who)), 1),
                OF_PRESENT.and(OF_MILESTONES).and(secret -> IN_TABLE.contains(secret.field())));
        all.add(speaks ? plan : plan.saysNothing());
        all.add(speaks ? table : table.saysNothing());
    }

    /** A goal that was dropped is due no more. */
    private static boolean inPlan(Secret secret) {
        return !(secret.item().equals("goal dropped") && secret.field().equals("due"));
    }

    /** What is in the page itself, and not in its frame. */
    private static String body(Answer answer) {
        return answer.status() == 200 ? answer.body() : "";
    }

    private static String part(String body, int number) {
        String[] parts = body.split(World.BETWEEN, -1);
        return parts.length == 2 ? parts[number] : body;
    }

    private static Answer body(World world, Who who, String representation) {
        return world.as(who).get("/rest/api/content/" + world.onlooker + "?expand=body." + representation);
    }

    private static Answer converted(World world, Who who) {
        String storage = World.bothWith(Map.of("mentorship", world.present.id()));
        return world.as(who)
                .post("/rest/api/contentbody/convert/view", Map.of("value", storage, "representation", "storage"));
    }

    private static void previews(
            List<Channel> all, String name, boolean speaks, Function<World, Map<String, String>> parameters) {
        for (String macro : List.of(Macros.PLAN, Macros.MILESTONES)) {
            Channel channel = Channel.macro(
                    macro + " in " + name,
                    (world, who) -> body(world.as(who)
                            .post(
                                    "/rest/tinymce/1/macro/preview",
                                    Map.of(
                                            "contentId",
                                            Long.toString(world.home),
                                            "macro",
                                            Map.of("name", macro, "params", parameters.apply(world), "body", "")))),
                    secret -> false);
            all.add(speaks ? channel : channel.saysNothing());
        }
    }
}
