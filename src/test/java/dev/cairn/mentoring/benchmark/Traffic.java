package dev.cairn.mentoring.benchmark;

import dev.cairn.mentoring.fixture.Contract;
import dev.cairn.mentoring.mentorship.Mentorship;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What some pairs and one who looks at all of them read and write: every route of the contract, every macro and every page of the plugin's own. */
final class Traffic {
    private static final String PAGES = "/plugins/servlet/mentoring/";
    private static final String GOAL =
            "<ac:structured-macro ac:name='mentoring-goal'><ac:parameter ac:name='goal'>{goals}</ac:parameter></ac:structured-macro>";

    /** Of so many requests in a row one writes. */
    private static final int TURN = 10;

    /** Of the others so many ask for pages. */
    private static final int PAGES_IN_TURN = 2;

    /** Once in so many turns what a whole space has is asked for. */
    private static final int SELDOM = 100;

    /** Once in so many turns something of the space is changed, not in the first one: after its settings all of its mentorships are counted anew. */
    private static final int HARDLY = 1000;

    private final Client viewer;
    private final List<Desk> pairs;
    private final Desk space;
    private final List<List<Reading>> readings;
    private final List<List<Reading>> pages;

    /** They take what a whole space has. */
    private final List<Reading> heavy;

    /** @param route of the contract, empty for what it does not name */
    private record Reading(Client by, String route, String path) {
        void read() {
            Got got = by.get(path);
            if (!got.isDone()) {
                throw new IllegalStateException(path + " for " + by.username() + " was answered " + got.status());
            }
        }
    }

    private Traffic(Client viewer, List<Desk> pairs, Desk space) {
        this.viewer = viewer;
        this.pairs = pairs;
        this.space = space;
        this.readings = pairs.stream().map(Traffic::readings).toList();
        this.pages = pairs.stream().map(this::pages).toList();
        this.heavy = heavy();
    }

    /** Of so many pairs; each writes everything once. */
    static Traffic of(Site site, int most) {
        Client viewer = site.client(Site.VIEWER);
        Desk space = new Desk(Script.of("space"), Map.of(Site.VIEWER, viewer), Map.of("key", Site.SPACE));
        space.all();
        List<Desk> pairs =
                site.active(most).stream().map(one -> desk(site, one)).toList();
        pairs.parallelStream().forEach(Desk::all);
        return new Traffic(viewer, pairs, space);
    }

    private static Desk desk(Site site, Mentorship mentorship) {
        Client mentee = site.client(site.account(mentorship.menteeKey()));
        Client mentor = site.client(site.account(mentorship.mentorKey()));
        Map<String, String> known = new HashMap<>(Map.of(
                "mentorships", mentorship.id().toString(),
                "mentor", mentor.username(),
                "other", Site.VIEWER,
                "key", Site.SPACE,
                "home", String.valueOf(mentorship.homePage().value()),
                "today", LocalDate.now().toString()));
        for (String page : List.of("page", "spare", "second-home", "third-home")) {
            known.put(page, String.valueOf(page(mentee, mentorship, page, "<p>Notes</p>")));
        }
        mentee.post(
                        Desk.REST + "/mentorships/" + mentorship.id() + "/pages",
                        Script.filled("{\"pageId\": \"{page}\"}", known))
                .expect(201);
        return new Desk(Script.of("pair"), Map.of("mentee", mentee, "mentor", mentor), known);
    }

    private static long page(Client mentee, Mentorship mentorship, String title, String storage) {
        return TenMacros.page(
                mentee, Site.SPACE, mentorship.homePage().value(), title + " of " + mentorship.id(), storage);
    }

    /** A page with every macro, as both see it who may see less or more, and the plugin's own pages. */
    private List<Reading> pages(Desk pair) {
        Map<String, String> known = pair.known();
        Client mentee = pair.person("mentee");
        String macros = TenMacros.NAMES.stream()
                .map(name -> "<ac:structured-macro ac:name='mentoring-" + name + "'/>")
                .collect(Collectors.joining("", Script.filled(GOAL, known), ""));
        String page = TenMacros.address(TenMacros.page(
                mentee,
                Site.SPACE,
                Long.parseLong(known.get("home")),
                "Macros of " + known.get("mentorships"),
                macros));
        return List.of(
                new Reading(mentee, "", page),
                new Reading(viewer, "", page),
                new Reading(mentee, "", PAGES + "my-mentoring"),
                new Reading(mentee, "", PAGES + "progress?mentorship=" + known.get("mentorships")),
                new Reading(viewer, "", PAGES + "progress?space=" + Site.SPACE),
                new Reading(viewer, "", PAGES + "progress?sort=goals&way=down&space=" + Site.SPACE));
    }

    private static List<Reading> readings(Desk pair) {
        List<Reading> all = new ArrayList<>();
        Contract.routes().stream()
                .filter(route -> route.startsWith("GET ") && !isOfWholeSpace(route) && !route.contains("{secret}"))
                .forEach(route -> reading(pair, route).ifPresent(all::add));
        return all;
    }

    /** Asked by whoever of the two may. */
    private static Optional<Reading> reading(Desk pair, String route) {
        String collection = route.replaceFirst("GET /([^/]+).*", "$1");
        Map<String, String> known = new HashMap<>(pair.known());
        known.put("id", known.getOrDefault(collection, ""));
        known.put("date", known.get("today"));
        known.put("field", "purpose");
        known.put("number", "2");
        String path = Desk.REST
                + Script.filled(route.substring("GET ".length()), known)
                + (route.equals("GET /mentorships") ? "?page=" + known.get("home") : "");
        return Stream.of("mentee", "mentor")
                .map(who -> new Reading(pair.person(who), route, path))
                .filter(reading -> reading.by().get(path).isDone())
                .findFirst();
    }

    private static boolean isOfWholeSpace(String route) {
        return Stream.of("/progress", "/progress/summary", "/progress.csv", "/pulse")
                .anyMatch(end -> route.equals("GET /spaces/{key}" + end));
    }

    private List<Reading> heavy() {
        Stream<Reading> named = Contract.routes().stream()
                .filter(Traffic::isOfWholeSpace)
                .map(route -> new Reading(
                        viewer,
                        route,
                        Desk.REST + route.substring("GET ".length()).replace("{key}", Site.SPACE)));
        Stream<Reading> shown = Stream.of(
                        "space?space=", "progress?group=mentor&space=", "progress?totals=shown&space=")
                .map(page -> new Reading(viewer, "", PAGES + page + Site.SPACE));
        return Stream.concat(named, shown).toList();
    }

    /** Whether the request of this number writes. */
    static boolean writes(int number) {
        return number % TURN == TURN - 1;
    }

    /** Writes the next thing of a pair, or of the space. */
    Desk.Written write(int number) {
        int turn = number / TURN;
        return (turn > 0 && turn % HARDLY == 0 ? space : pairs.get(turn % pairs.size())).next();
    }

    /** Reads something of a pair; in the end all there is. */
    void read(int number) {
        int turn = number / TURN;
        int place = number % TURN;
        int pair = turn % pairs.size();
        int round = turn / pairs.size();
        if (place == 0 && turn % SELDOM == SELDOM - 1) {
            at(heavy, turn / SELDOM).read();
        } else if (place < PAGES_IN_TURN) {
            at(pages.get(pair), round * PAGES_IN_TURN + place).read();
        } else {
            at(readings.get(pair), round * (TURN - 1 - PAGES_IN_TURN) + place - PAGES_IN_TURN)
                    .read();
        }
    }

    private static Reading at(List<Reading> list, int index) {
        return list.get(index % list.size());
    }

    /** How many routes the contract has. */
    static int routes() {
        return Contract.routes().size();
    }

    /** The routes of the contract that are not asked for. */
    Set<String> leftOut() {
        Set<String> left = new TreeSet<>(Contract.routes());
        Stream.concat(heavy.stream(), readings.stream().flatMap(List::stream))
                .map(Reading::route)
                .forEach(left::remove);
        Stream.of(space, pairs.get(0))
                .flatMap(desk -> desk.script().lines().stream())
                .forEach(line -> left.removeIf(
                        route -> route.startsWith(line.method() + " ") && Contract.isAt(route, line.path())));
        return left;
    }
}
