package dev.cairn.mentoring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.sandbox.Sandbox;
import dev.cairn.sandbox.SandboxOptions;
import dev.cairn.sandbox.database.PluginAccess;
import dev.cairn.sandbox.people.NewPerson;
import dev.cairn.sandbox.permission.SpacePermission;
import dev.cairn.sandbox.permission.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What readers get while the database does not answer the plugin; see decision 17 on what that is here. */
class DatabaseOutageIT {
    private static final Duration PATIENCE_OF_A_POOL = Duration.ofSeconds(2);

    /** Enough for one vain wait, too little for three. */
    private static final Duration BOUND = Duration.ofSeconds(5);

    private static final String SPACE = "OUTAGE";
    private static final String SORRY = "This cannot be shown just now";
    private static final String OWN_WORDS = "Words that we wrote ourselves";
    private static final String MY_MENTORING = "/plugins/servlet/mentoring/my-mentoring";

    private static final List<String> MACROS = List.of(
            Macros.PLAN,
            Macros.MILESTONES,
            Macros.EVIDENCE,
            Macros.PLAYBOOK,
            Macros.SHARED_WORDS,
            Macros.CYCLES,
            Macros.PULSE,
            Macros.CHECK_IN,
            Macros.CHECK_INS,
            "mentoring-progress");

    private static Sandbox sandbox;
    private static Caller mentee;
    private static long page;

    @BeforeAll
    static void a_page_with_ten_macros() {
        sandbox = Sandbox.start(SandboxOptions.of(RunningSandbox.newHome(), RunningSandbox.pluginJar()));
        mentee = person("mentee");
        Caller admin = as("admin");
        admin.makeSpace(SPACE);
        sandbox.content()
                .grants()
                .grant(
                        sandbox.content().spaces().byKey(SPACE).orElseThrow().id(),
                        Subject.group("confluence-users"),
                        SpacePermission.VIEW,
                        SpacePermission.EDIT,
                        SpacePermission.ADMINISTER);
        Pair pair = Pair.of(person("mentor"), mentee, SPACE, admin.makePage(SPACE, "Home", "<p/>"))
                .active();
        pair.goal("Lead a design review");
        mentee.post(pair.path() + "/check-ins", Map.of("planned", "2030-01-15")).expect(201);
        page = admin.makePage(
                SPACE,
                "Ten macros",
                "<p>" + OWN_WORDS + "</p>"
                        + MACROS.stream()
                                .map(macro -> Macros.storage(macro, Map.of()))
                                .collect(Collectors.joining()),
                pair.page());
    }

    private static Caller person(String name) {
        sandbox.content().people().create(NewPerson.of(name, name, "The " + name));
        return as(name);
    }

    private static Caller as(String name) {
        return new Caller(sandbox::baseUri, name);
    }

    @AfterAll
    static void no_sandbox() {
        sandbox.close();
    }

    @Test
    void says_so_politely_in_place_of_each_macro_while_connections_are_refused() {
        viewWithout(PluginAccess::refuse);
    }

    @Test
    void says_so_within_five_seconds_while_the_database_hangs() {
        assertThat(viewWithout(access -> access.hang(PATIENCE_OF_A_POOL))).isLessThan(BOUND);
    }

    /** How long the page took while the database was away; before and after it is whole. */
    private static Duration viewWithout(Consumer<PluginAccess> way) {
        String whole = content(view());
        assertThat(whole).contains("Lead a design review").doesNotContain(SORRY);

        Timed during = without(way, DatabaseOutageIT::view);

        assertThat(boxes(during.answer())).hasSize(MACROS.size()).allMatch(box -> box.contains(SORRY));
        assertThat(content(during.answer())).contains(OWN_WORDS).doesNotContain("Lead a design review");
        checkTellsNothingOfTheStack(during.answer());
        assertThat(content(view())).isEqualTo(whole);
        return during.took();
    }

    @Test
    void the_page_that_says_what_waits_for_a_person_waits_once_as_well() {
        String whole = content(myMentoring());

        Timed during = without(access -> access.hang(PATIENCE_OF_A_POOL), DatabaseOutageIT::myMentoring);

        assertThat(boxes(during.answer())).isNotEmpty().allMatch(box -> box.contains(SORRY));
        checkTellsNothingOfTheStack(during.answer());
        assertThat(during.took()).isLessThan(BOUND);
        assertThat(content(myMentoring())).isEqualTo(whole);
    }

    private static Timed without(Consumer<PluginAccess> way, Supplier<Answer> question) {
        PluginAccess access = sandbox.database().pluginAccess();
        way.accept(access);
        long begin = System.nanoTime();
        try {
            return new Timed(question.get(), Duration.ofNanos(System.nanoTime() - begin));
        } finally {
            access.restore();
        }
    }

    private record Timed(Answer answer, Duration took) {}

    private static Answer view() {
        return Macros.view(mentee, page, "display").expect(200);
    }

    private static Answer myMentoring() {
        return mentee.get(MY_MENTORING).expect(200);
    }

    private static String content(Answer shown) {
        return Jsoup.parse(shown.body()).select("#content").text();
    }

    private static List<String> boxes(Answer shown) {
        return Jsoup.parse(shown.body()).select(".aui-message-warning").stream()
                .map(Element::text)
                .toList();
    }

    private static void checkTellsNothingOfTheStack(Answer shown) {
        assertThat(content(shown)).doesNotContain("Exception", "08001", "java.", "dev.cairn", "SQL", "connection");
    }
}
