package dev.cairn.mentoring.blackbox.rights;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;

import dev.cairn.mentoring.blackbox.rights.Item.Kind;
import dev.cairn.mentoring.blackbox.support.Macros;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** The channels of what a space keeps for whoever may view it, and of what a person keeps or is told alone. */
final class ChannelsAround {
    private static final Predicate<Secret> OF_SPACE =
            secret -> secret.item().kind.isOfSpace();

    /** A section is called as the newest version calls it. */
    private static final Predicate<Secret> NEWEST = secret -> !(isOfChosen(secret) && secret.isField("section title"));

    /** Whom the table of the mentorships is for. */
    private static final Set<Who> ADMINISTRATORS = EnumSet.of(Who.SPACE_ADMINISTRATOR, Who.SYSTEM_ADMINISTRATOR);

    /** The table says whose a mentorship is, how it stands, and nothing that the two of it wrote. */
    private static final Predicate<Secret> IN_PROGRESS =
            secret -> secret.isOf(Kind.MENTORSHIP) && secret.isField("id", "name", "stage");

    /** When the next talk is, which readers of the plan are not told. */
    private static final Predicate<Secret> DAY_OF_CHECK_IN =
            secret -> secret.isOf(Kind.CHECK_IN) && secret.isField("planned") && secret.depth() != Secret.Depth.PAST;

    private ChannelsAround() {}

    /** What is ours of these pages: the host's frame repeats the address that was asked for. */
    private static String ownPart(String pages) {
        return Jsoup.parse(pages).select(".mentoring-progress").outerHtml();
    }

    static void add(List<Channel> all) {
        all.add(Channel.rest(
                        "what others are told of a pair",
                        visitor -> ownPart(visitor.all(visitor.world
                                .mentorships("")
                                .map(path -> "/plugins/servlet/mentoring/progress?mentorship="
                                        + path.substring(path.lastIndexOf('/') + 1)))),
                        secret -> false)
                .forPair());
        ofSpace(all);
        ofPeople(all);
    }

    /** What a pair reads of its playbook where it prepares: the words of the space, as long as the two may see the check-in. */
    static Channel.Those running(boolean throughMacro, Bond... bonds) {
        return (who, scene, secret) -> secret.isOf(Kind.PLAYBOOK) && isOfAny(who, scene, throughMacro, bonds);
    }

    /** What the forms of a plan offer to its pair to begin with. */
    static Channel.Those offeringToPair(Kind kind, boolean throughMacro) {
        return (who, scene, secret) -> secret.isOf(kind) && isOfAny(who, scene, throughMacro, Bond.values());
    }

    private static boolean isOfAny(Who who, Scene scene, boolean throughMacro, Bond... bonds) {
        return Stream.of(bonds).anyMatch(bond -> bond.has(who) && Oracle.knowsOf(who, scene, bond, throughMacro));
    }

    /** A version that a pair does not run with is offered to them as long as their home page is in its space. */
    private static boolean isOffered(Scene scene) {
        return !scene.hasNoPage() && scene != Scene.MOVED;
    }

    static boolean isOfChosen(Secret secret) {
        return secret.item().toString().endsWith("playbook 2");
    }

    /** One's own questions are offered to whoever writes in a check-in. */
    static boolean isOffered(Who who, Scene scene, Secret secret) {
        return secret.isOf(Kind.PROMPTS)
                && who == secret.author()
                && Bond.PRESENT.has(who)
                && Oracle.knowsOf(who, scene, Bond.PRESENT, true);
    }

    private static void ofSpace(List<Channel> all) {
        all.add(Channel.rest(
                        "playbooks of the space",
                        visitor -> visitor.all(Stream.of("", "/1", "/2?from=1", "/3?from=2")
                                .map(version -> ofSpace(visitor, "playbooks" + version))),
                        secret -> secret.isOf(Kind.PLAYBOOK))
                .tellingBesides((who, scene, secret) -> secret.isOf(Kind.PLAYBOOK)));
        all.add(Channel.rest(
                        "cycles of the space",
                        visitor -> visitor.get(ofSpace(visitor, "cycles")).body(),
                        secret -> secret.isOf(Kind.CYCLE))
                .tellingBesides((who, scene, secret) -> secret.isOf(Kind.CYCLE)));
        all.add(Channel.rest(
                        "shared words of the space",
                        visitor -> visitor.get(ofSpace(visitor, "shared-words")).body(),
                        secret -> secret.isOf(Kind.SHARED_WORDS))
                .tellingBesides((who, scene, secret) -> secret.isOf(Kind.SHARED_WORDS)));
        all.add(Channel.rest(
                        "settings of the space",
                        visitor -> visitor.get(ofSpace(visitor, "settings")).body(),
                        secret -> false)
                .sayingNothing());
        for (String table : List.of("progress", "progress/summary?group=mentor", "progress.csv")) {
            all.add(Channel.rest(
                            table + " of the space",
                            visitor -> visitor.get(ofSpace(visitor, table)).body(),
                            secret -> false)
                    .speakingTo((who, secret) -> ADMINISTRATORS.contains(who) && IN_PROGRESS.test(secret))
                    .tellingBesides((who, scene, secret) -> ADMINISTRATORS.contains(who)
                            && Oracle.viewers(scene).contains(who)
                            && DAY_OF_CHECK_IN.test(secret)));
        }
        all.add(Channel.rest(
                        "pulse of the space",
                        visitor -> visitor.get(ofSpace(visitor, "pulse")).body(),
                        secret -> false)
                .sayingNothing());
        all.add(Channel.rest(
                        "library of prompts of the space",
                        visitor -> visitor.get(MENTORING + "prompts?limit=200&space=" + visitor.world.present.space())
                                .body(),
                        secret -> secret.isField("prompt", "own prompt"))
                .tellingBesides((who, scene, secret) ->
                        secret.isOf(Kind.PLAYBOOK) || (isOwn(who, secret) && Oracle.knowsOfSpace(who, scene, false))));
        for (String output : Macros.OUTPUTS) {
            all.add(Channel.macro(
                            "what the space keeps in " + output, visitor -> body(visitor, output), OF_SPACE.and(NEWEST))
                    .speakingTo((who, secret) -> false)
                    .tellingBesides((who, scene, secret) -> OF_SPACE.test(secret)));
        }
    }

    private static void ofPeople(List<Channel> all) {
        all.add(own("own prompts", "prompts", Kind.PROMPTS));
        all.add(own("own notice preferences", "notice-preferences", Kind.NOTICE_PREFERENCES));
        all.add(Channel.rest(
                        "own choice of columns",
                        visitor -> visitor.get(MENTORING + "people/me/progress-columns")
                                .body(),
                        secret -> false)
                .sayingNothing());
        all.add(Channel.rest(
                        "library of prompts",
                        visitor -> visitor.get(MENTORING + "prompts?limit=200").body(),
                        secret -> secret.isOf(Kind.PROMPTS))
                .tellingBesides((who, scene, secret) -> secret.isOf(Kind.PROMPTS)));
        all.add(Channel.rest(
                        "own notices",
                        visitor -> visitor.get(MENTORING + "people/me/notices?limit=200")
                                .body(),
                        secret -> secret.isOf(Kind.NOTICE))
                .forPair());
        all.add(Channel.rest(
                        "whether there is an own calendar",
                        visitor -> visitor.get(MENTORING + "people/me/calendar").body(),
                        secret -> false)
                .sayingNothing());
        all.add(Channel.rest(
                        "own invitations",
                        visitor ->
                                visitor.get(MENTORING + "people/me/invitations").body(),
                        secret -> false)
                .sayingNothing());
        all.add(Channel.rest(
                        "pulses",
                        visitor ->
                                visitor.all(visitor.world.paths(Kind.CHECK_IN).map(path -> path + "/pulse")),
                        secret -> secret.isOf(Kind.PULSE))
                .speakingTo((who, secret) -> who == Who.MENTEE));
        all.add(Channel.rest(
                        "playbook choices",
                        visitor -> visitor.all(visitor.world.mentorships("/playbook")),
                        secret -> secret.isOf(Kind.PLAYBOOK_CHOICE)
                                || (secret.isOf(Kind.PLAYBOOK) && secret.isField("section title"))
                                || (secret.isField("news") && !isOfChosen(secret)))
                .forPair()
                .tellingBesides((who, scene, secret) -> (isOfChosen(secret) || isOffered(scene))
                        && running(false, Bond.PRESENT, Bond.FORMER).include(who, scene, secret)));
        all.add(Channel.rest(
                        "snapshots",
                        visitor ->
                                visitor.all(visitor.world.paths(Kind.CHECK_IN).map(path -> path + "/snapshot")),
                        secret -> secret.isField("task for the page"))
                .forPair());
        all.add(Channel.rest(
                        "attached pages one by one",
                        visitor -> visitor.all(Stream.of(Bond.values())
                                .flatMap(bond -> visitor.world.items.attached(bond).stream()
                                        .map(page -> visitor.world.pair(bond).path() + "/pages/" + page))),
                        secret -> secret.isField("attached", "attached alone"))
                .forPair());
        all.add(Channel.rest(
                        "own drafts one by one",
                        visitor -> visitor.all(visitor.world
                                .paths(Kind.CHECK_IN)
                                .flatMap(path ->
                                        Stream.of("purpose", "celebration").map(field -> path + "/drafts/" + field))),
                        secret -> secret.isField("draft"))
                .forPair());
        for (Kind kind : List.of(Kind.ASSESSMENT, Kind.INVITATION)) {
            all.add(Channel.rest(
                    "lists of " + kind.plural(),
                    visitor -> visitor.all(visitor.world.items.lists(kind).stream()),
                    secret -> secret.isOf(kind)));
            all.add(Channel.rest(
                    kind.plural() + " one by one",
                    visitor -> visitor.all(visitor.world.paths(kind)),
                    secret -> secret.isOf(kind)));
        }
    }

    private static Channel own(String name, String what, Kind kind) {
        return Channel.rest(
                        name,
                        visitor -> visitor.get(MENTORING + "people/me/" + what).body(),
                        secret -> secret.isOf(kind))
                .tellingBesides((who, scene, secret) -> secret.isOf(kind));
    }

    private static boolean isOwn(Who who, Secret secret) {
        return secret.isOf(Kind.PROMPTS) && who == secret.author();
    }

    private static String ofSpace(Visitor visitor, String what) {
        return MENTORING + "spaces/" + visitor.world.present.space() + "/" + what;
    }

    private static String body(Visitor visitor, String output) {
        return Channels.body(visitor.view(visitor.world.house, output));
    }
}
