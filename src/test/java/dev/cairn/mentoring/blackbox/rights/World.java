package dev.cairn.mentoring.blackbox.rights;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.sandbox.content.Place;
import dev.cairn.sandbox.people.Groups;
import dev.cairn.sandbox.permission.Operation;
import dev.cairn.sandbox.permission.SpacePermission;
import dev.cairn.sandbox.permission.Subject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One scene with everybody in it: two mentorships on one home page, a canary in every field, and pages that show them. */
final class World {
    /** Stands between the two macros of a page. */
    static final String BETWEEN = "canarybetweenthetwo";

    final RunningSandbox sandbox;
    final Scene scene;
    final Secrets secrets;
    final Pair present;
    final Pair former;
    final long home;
    /** Open to all; its macros name the present mentorship. */
    final long onlooker;
    /** Open to all; its macros name the home page. */
    final long signpost;
    /** Open to all; its one macro lists the milestones of the space. */
    final long survey;
    /** Open to all, made by copying the home page. */
    final long copy;

    private final Map<Who, String> names = new EnumMap<>(Who.class);

    World(RunningSandbox sandbox, Scene scene) {
        this.sandbox = sandbox;
        this.scene = scene;
        people();
        String space = space();
        String openSpace = sandbox.newSpace();
        sandbox.grant(openSpace, Subject.anonymous(), SpacePermission.VIEW);
        Caller admin = as(Who.SYSTEM_ADMINISTRATOR);
        long parent = admin.makePage(space, "Parent", "<p/>");
        home = admin.makePage(space, "Home", bothWith(Map.of()), parent);
        former = pair(Who.FORMER_MENTOR, space);
        present = pair(Who.MENTOR, space);
        secrets = new Secrets();
        new Story(this).tell();
        onlooker = admin.makePage(openSpace, "Onlooker", bothWith(Map.of("mentorship", present.id())));
        signpost = admin.makePage(openSpace, "Signpost", bothWith(Map.of("page", space + ":Home")));
        survey = admin.makePage(openSpace, "Survey", Macros.storage(Macros.MILESTONES, Map.of("space", space)));
        copy = sandbox.content()
                .copying()
                .copy(
                        sandbox.content().pages().byId(home).orElseThrow(),
                        Place.rootOf(sandbox.content().spaces().byKey(openSpace).orElseThrow()),
                        "A copy of home",
                        sandbox.person("admin").userKey(),
                        false)
                .id();
        arrange(parent);
    }

    /** Both macros with the same parameters, told apart by what stands between. */
    static String bothWith(Map<String, String> parameters) {
        return Macros.storage(Macros.PLAN, parameters)
                + "<p>" + BETWEEN + "</p>"
                + Macros.storage(Macros.MILESTONES, parameters);
    }

    Caller as(Who who) {
        String name = names.get(who);
        return name == null ? sandbox.anonymous() : sandbox.as(name);
    }

    String fullName(Who who) {
        return sandbox.person(names.get(who)).getFullName();
    }

    /** All paths of goals, of both mentorships. */
    List<String> goals() {
        return secrets.goals;
    }

    List<String> milestones() {
        return secrets.milestones;
    }

    /** A path like this one whose id nothing has. */
    static String absent(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "0b5e55ed-0000-4000-8000-00000000dead");
    }

    String mentorship(Bond bond) {
        return MENTORING + "mentorships/" + (bond == Bond.PRESENT ? present : former).id();
    }

    private void people() {
        for (Who who : Who.values()) {
            if (who != Who.ANONYMOUS) {
                names.put(
                        who,
                        sandbox.newPerson(
                                who.name().toLowerCase(java.util.Locale.ROOT).replace("_", "")));
            }
        }
        sandbox.content().groups().add(sandbox.person(names.get(Who.SYSTEM_ADMINISTRATOR)), Groups.ADMINISTRATORS);
    }

    private String space() {
        String space = sandbox.newClosedSpace();
        Stream.of(Who.READER, Who.MENTOR, Who.MENTEE, Who.FORMER_MENTOR, Who.SPACE_ADMINISTRATOR)
                .forEach(who -> sandbox.grant(space, subject(who), SpacePermission.VIEW, SpacePermission.EDIT));
        sandbox.grant(space, subject(Who.SPACE_ADMINISTRATOR), SpacePermission.ADMINISTER);
        if (scene == Scene.PUBLIC) {
            sandbox.grant(space, Subject.anonymous(), SpacePermission.VIEW);
        }
        return space;
    }

    private Pair pair(Who mentor, String space) {
        return Pair.of(sandbox, names.get(mentor), names.get(Who.MENTEE), space, home);
    }

    private Subject subject(Who who) {
        return sandbox.subject(names.get(who));
    }

    private void arrange(long parent) {
        switch (scene) {
            case RESTRICTED, COPIED -> restrict(home, Who.MENTOR, Who.MENTEE);
            case ANCESTOR_RESTRICTED -> restrict(parent, Who.MENTOR, Who.MENTEE, Who.READER);
            case MENTOR_SHUT_OUT -> restrict(home, Who.MENTEE);
            case TRASHED ->
                as(Who.SYSTEM_ADMINISTRATOR)
                        .send("DELETE", "/rest/api/content/" + home, null)
                        .expect(204);
            case PUBLIC, OPEN -> {}
        }
    }

    private void restrict(long page, Who... to) {
        sandbox.content()
                .restrictions()
                .replace(page, Operation.READ, Stream.of(to).map(this::subject).toList());
    }
}
