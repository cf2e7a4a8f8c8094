package dev.cairn.mentoring.blackbox.rights;

import dev.cairn.mentoring.blackbox.rights.Item.Kind;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.sandbox.content.Place;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.content.SandboxSpace;
import dev.cairn.sandbox.people.Groups;
import dev.cairn.sandbox.permission.Operation;
import dev.cairn.sandbox.permission.SpacePermission;
import dev.cairn.sandbox.permission.Subject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** One scene with everybody in it: three mentorships on two home pages, a canary in every field, and pages that show them. */
final class World {
    /** Stands between the macros of a page. */
    static final String BETWEEN = "canarybetweenthetwo";

    private static final Map<String, World> WORLDS = new ConcurrentHashMap<>();

    final RunningSandbox sandbox;
    final Scene scene;
    final Items items = new Items();
    final Pair present;
    final Pair former;
    final Pair proposed;
    final long home;
    /** Where the proposed mentorship lives. */
    final long otherHome;
    /** Open to all; its macros name the present mentorship. */
    final long onlooker;
    /** Open to all; its macros name the former mentorship. */
    final long archive;
    /** Open to all; its macros name the home page. */
    final long signpost;
    /** Open to all; its one macro lists the milestones of the space. */
    final long survey;
    /** Open to all; it shows each goal of the present mentorship by itself. */
    final long goals;
    /** Open to all; it shows the log of the present mentorship and each of its check-ins. */
    final long talks;
    /** Open to all; it shows what the space of the home pages keeps. */
    final long house;
    /** Open to all, made by copying the home page. */
    final long copy;

    private final Map<Who, String> names = new EnumMap<>(Who.class);
    private final Map<Who, String> words = new EnumMap<>(Who.class);

    /** The scene in this sandbox, the same for all tests: they change nothing in it. */
    static World of(RunningSandbox sandbox, Scene scene) {
        return WORLDS.computeIfAbsent(sandbox + " " + scene, key -> new World(sandbox, scene));
    }

    /** One that a test may change. */
    static World anew(RunningSandbox sandbox, Scene scene) {
        return new World(sandbox, scene);
    }

    private World(RunningSandbox sandbox, Scene scene) {
        this.sandbox = sandbox;
        this.scene = scene;
        people();
        String space = space(scene == Scene.PUBLIC);
        String openSpace = sandbox.newSpace();
        sandbox.grant(openSpace, Subject.anonymous(), SpacePermission.VIEW);
        Caller admin = as(Who.SYSTEM_ADMINISTRATOR);
        long parent = admin.makePage(space, "Parent", "<p/>");
        home = admin.makePage(space, "Home", allWith(Map.of()), parent);
        otherHome = admin.makePage(space, "Other home", allWith(Map.of()), parent);
        former = pair(Who.FORMER_MENTOR, space, home);
        present = pair(Who.MENTOR, space, home);
        proposed = pair(Who.MENTOR, space, otherHome);
        new Story(this).tell();
        copy = copied(openSpace);
        String spaceNow = arrange(space, parent);
        onlooker = admin.makePage(openSpace, "Onlooker", allWith(Map.of("mentorship", present.id())));
        archive = admin.makePage(openSpace, "Archive", allWith(Map.of("mentorship", former.id())));
        signpost = admin.makePage(openSpace, "Signpost", allWith(Map.of("page", spaceNow + ":Home")));
        goals = admin.makePage(openSpace, "Goals", eachGoal());
        talks = admin.makePage(openSpace, "Talks", eachCheckIn());
        house = admin.makePage(openSpace, "House", keptBy(space));
        survey = admin.makePage(openSpace, "Survey", Macros.storage(Macros.MILESTONES, Map.of("space", spaceNow)));
    }

    /** Plan, milestones and evidence with the same parameters, told apart by what stands between. */
    static String allWith(Map<String, String> parameters) {
        return Stream.of(Macros.PLAN, Macros.MILESTONES, Macros.EVIDENCE)
                .map(macro -> Macros.storage(macro, withRoom(macro, parameters)))
                .collect(Collectors.joining("<p>" + BETWEEN + "</p>"));
    }

    private static Map<String, String> withRoom(String macro, Map<String, String> parameters) {
        Map<String, String> all = new HashMap<>(parameters);
        if (macro.equals(Macros.EVIDENCE)) {
            all.put("limit", "200");
        }
        return all;
    }

    private String eachGoal() {
        return items.of(Kind.GOAL)
                .filter(goal -> goal.bond == Bond.PRESENT)
                .map(goal -> Macros.storage(Macros.GOAL, Map.of("mentorship", present.id(), "goal", goal.id())))
                .collect(Collectors.joining());
    }

    private String eachCheckIn() {
        long all = items.of(Kind.CHECK_IN)
                .filter(checkIn -> checkIn.bond == Bond.PRESENT)
                .count();
        return LongStream.rangeClosed(1, all)
                .mapToObj(number -> Macros.storage(
                        Macros.CHECK_IN, Map.of("mentorship", present.id(), "which", String.valueOf(number))))
                .collect(Collectors.joining(
                        "", Macros.storage(Macros.CHECK_INS, Map.of("mentorship", present.id())), ""));
    }

    private static String keptBy(String space) {
        return Stream.of(Macros.PLAYBOOK, Macros.CYCLES, Macros.SHARED_WORDS, Macros.PULSE)
                .map(macro -> Macros.storage(macro, Map.of("space", space)))
                .collect(Collectors.joining());
    }

    Caller as(Who who) {
        String name = names.get(who);
        return name == null ? sandbox.anonymous() : sandbox.as(name);
    }

    /** A word that is part of this person's names and of nobody else's. */
    String nameOf(Who who) {
        return words.get(who);
    }

    Pair pair(Bond bond) {
        return switch (bond) {
            case PRESENT -> present;
            case FORMER -> former;
            case PROPOSED -> proposed;
        };
    }

    /** The paths in REST of all items of a kind, whether they are still there or not. */
    Stream<String> paths(Kind kind) {
        return items.of(kind).map(Item::path);
    }

    Stream<String> mentorships(String suffix) {
        return paths(Kind.MENTORSHIP).map(path -> path + suffix);
    }

    /** A path like this one whose id nothing has. */
    static String absent(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "0b5e55ed-0000-4000-8000-00000000dead");
    }

    private void people() {
        for (Who who : Who.values()) {
            if (who != Who.ANONYMOUS) {
                String word = items.nextWord(
                        who.name().toLowerCase(java.util.Locale.ROOT).replace("_", ""));
                words.put(who, word);
                names.put(who, sandbox.newPerson(word));
            }
        }
        sandbox.content().groups().add(sandbox.person(names.get(Who.SYSTEM_ADMINISTRATOR)), Groups.ADMINISTRATORS);
    }

    private String space(boolean isPublic) {
        String space = sandbox.newClosedSpace();
        Stream.of(Who.values())
                .filter(who -> who != Who.ANONYMOUS && who != Who.OUTSIDER && who != Who.SYSTEM_ADMINISTRATOR)
                .forEach(who -> sandbox.grant(space, subject(who), SpacePermission.VIEW, SpacePermission.EDIT));
        sandbox.grant(space, subject(Who.SPACE_ADMINISTRATOR), SpacePermission.ADMINISTER);
        if (isPublic) {
            sandbox.grant(space, Subject.anonymous(), SpacePermission.VIEW);
        }
        return space;
    }

    private Pair pair(Who mentor, String space, long page) {
        return Pair.of(sandbox, names.get(mentor), names.get(Who.MENTEE), space, page);
    }

    private Subject subject(Who who) {
        return sandbox.subject(names.get(who));
    }

    private long copied(String openSpace) {
        String by = sandbox.person("admin").userKey();
        return sandbox.content()
                .copying()
                .copy(page(home), Place.rootOf(spaceOf(openSpace)), "A copy of home", by, false)
                .id();
    }

    /** Puts the home pages where the scene has them, and says in which space that is. */
    private String arrange(String space, long parent) {
        switch (scene) {
            case RESTRICTED, COPIED -> restrict(Who.MENTOR, Who.MENTEE);
            case ANCESTOR_RESTRICTED -> restrict(parent, Who.MENTOR, Who.MENTEE, Who.READER);
            case MENTOR_SHUT_OUT -> restrict(Who.MENTEE);
            case MENTOR_OUT_OF_SPACE ->
                sandbox.content()
                        .grants()
                        .revoke(spaceOf(space).id(), subject(Who.MENTOR), SpacePermission.VIEW, SpacePermission.EDIT);
            case MENTOR_GONE -> sandbox.content().people().delete(sandbox.person(names.get(Who.MENTOR)));
            case TRASHED -> homes().forEach(page -> remove(page, ""));
            case PURGED -> {
                homes().forEach(page -> remove(page, ""));
                homes().forEach(page -> remove(page, "?status=trashed"));
            }
            case MOVED -> {
                String other = sandbox.newClosedSpace();
                Stream.of(Who.READER, Who.MENTOR, Who.MENTEE)
                        .forEach(who -> sandbox.grant(other, subject(who), SpacePermission.VIEW, SpacePermission.EDIT));
                homes().forEach(page -> sandbox.content().tree().move(page(page), Place.rootOf(spaceOf(other))));
                return other;
            }
            case PUBLIC, OPEN -> {}
        }
        return space;
    }

    private Stream<Long> homes() {
        return Stream.of(home, otherHome);
    }

    private void remove(long page, String query) {
        sandbox.as("admin")
                .send("DELETE", "/rest/api/content/" + page + query, null)
                .expect(204);
    }

    private void restrict(Who... to) {
        homes().forEach(page -> restrict(page, to));
    }

    private void restrict(long page, Who... to) {
        sandbox.content()
                .restrictions()
                .replace(page, Operation.READ, Stream.of(to).map(this::subject).toList());
    }

    private SandboxPage page(long id) {
        return sandbox.content().pages().byId(id).orElseThrow();
    }

    private SandboxSpace spaceOf(String key) {
        return sandbox.content().spaces().byKey(key).orElseThrow();
    }
}
