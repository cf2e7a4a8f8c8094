package dev.cairn.mentoring.progress;

import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Sights;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.SettableClock;
import dev.cairn.mentoring.fixture.TestDatabase;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.progress.store.SummariesOn;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists over the stored rows, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ProgressReaderTest {
    private static final UserKey VIEWER = keyOf("viewer");
    private static final Overview.Wish COUNTED = new Overview.Wish(true, null);

    @Parameter
    TestDatabase database;

    private final SettableClock clock = new SettableClock();
    private final LocalDate today = clock.today();
    private final KnownPages pages = new KnownPages();
    private final Random random = new Random(7);
    private final List<Summary> written = new ArrayList<>();
    private final String space = "S" + UUID.randomUUID().toString().substring(0, 8);

    private Summaries summaries() {
        return SummariesOn.table(database.ao());
    }

    private ProgressReader reader() {
        World world = World.on(database);
        world.pages().addSpace(space, "viewer");
        return new ProgressReader(summaries(), new Sights(pages), world.spaceSettings(), clock);
    }

    private @Nullable LocalDate someDay() {
        return random.nextInt(4) == 0 ? null : today.plusDays(random.nextInt(9) - 4L);
    }

    private Share share() {
        int of = random.nextInt(4);
        return new Share(of == 0 ? 0 : random.nextInt(of + 1), of);
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Few different values, so that many rows are equal in each order. */
    private Summary summary(KnownPages.Page home) {
        String mentor = oneOf(List.of("ana", "ben", "cem"));
        String mentee = oneOf(List.of("dia", "eva", "fay"));
        LocalDate found = someDay();
        return new Summary(
                MentorshipId.random(),
                space,
                home.id(),
                keyOf(mentor),
                keyOf(mentee),
                mentor,
                mentee,
                oneOf(List.of(Stage.ACTIVE, Stage.PAUSED, Stage.CONCLUDED)),
                today,
                new Tally(share(), 0, share(), List.of(), share()),
                new Talks(someDay(), someDay(), List.of(), 3),
                someDay(),
                Set.of(),
                null,
                found == null ? List.of() : List.of(new Finding(Rule.TARGET_PASSED, found, null, 0)));
    }

    /** @param viewers null for everybody */
    private void write(int number, Function<Integer, String @Nullable []> viewers) {
        List<Summary> some = IntStream.range(0, number)
                .mapToObj(at -> {
                    KnownPages.Page home = pages.add().inSpace(space);
                    String[] names = viewers.apply(at);
                    return summary(names == null ? home : home.viewedBy(names));
                })
                .toList();
        database.commit(() -> some.forEach(one -> summaries().replace(null, one)));
        written.addAll(some);
    }

    private ProgressQuery sorted(ProgressQuery.Sort sort, boolean descending) {
        return new ProgressQuery(space, null, false, null, sort, descending, null);
    }

    /** All parts of a list one after another, and none twice. */
    private List<Summary> all(ProgressQuery query, int limit) {
        List<Summary> rows = new ArrayList<>();
        ProgressQuery at = query;
        while (true) {
            ProgressPage page = reader().page(at, VIEWER, limit);
            rows.addAll(page.rows());
            if (page.next() == null) {
                return rows;
            }
            at = query.from(page.next());
        }
    }

    private List<Summary> expected(ProgressQuery query, Predicate<Summary> wanted) {
        InMemorySummaries plain = new InMemorySummaries();
        written.stream().filter(wanted).forEach(one -> plain.replace(null, one));
        return plain.found(query, today, Integer.MAX_VALUE).stream()
                .map(Summaries.Found::summary)
                .toList();
    }

    @Test
    void come_in_each_order_each_once_and_the_same_way_each_time() {
        write(40, at -> null);

        for (ProgressQuery.Sort sort : ProgressQuery.Sort.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                ProgressQuery query = sorted(sort, descending);
                assertThat(all(query, 7))
                        .as("by %s, descending %s", sort, descending)
                        .isEqualTo(expected(query, one -> true));
            }
        }
    }

    @Test
    void are_those_of_a_stage_of_a_person_or_that_want_attention_today() {
        write(40, at -> null);
        ProgressQuery.Sort sort = ProgressQuery.Sort.MENTOR;

        ProgressQuery paused = new ProgressQuery(space, Stage.PAUSED, false, null, sort, false, null);
        assertThat(all(paused, 50)).isNotEmpty().isEqualTo(expected(paused, one -> one.stage() == Stage.PAUSED));
        ProgressQuery anas = new ProgressQuery(space, null, false, keyOf("ana"), sort, false, null);
        assertThat(all(anas, 50))
                .isNotEmpty()
                .isEqualTo(expected(anas, one -> one.mentorKey().equals(keyOf("ana"))));
        ProgressQuery wanting = new ProgressQuery(space, null, true, null, sort, false, null);
        assertThat(all(wanting, 50))
                .isNotEmpty()
                .hasSizeLessThan(40)
                .isEqualTo(expected(wanting, one -> !one.attention(today).isEmpty()));
    }

    @Test
    void are_those_alone_whose_pages_the_viewer_may_view_in_this_space() {
        write(30, at -> at % 3 == 0 ? new String[] {"viewer"} : new String[] {"somebody"});
        KnownPages.Page moved = pages.add().inSpace("ELSEWHERE");
        Summary elsewhere = summary(moved);
        database.commit(() -> summaries().replace(null, elsewhere));

        assertThat(all(sorted(ProgressQuery.Sort.MENTEE, false), 4)).hasSize(10).doesNotContain(elsewhere);
    }

    @Test
    void for_whom_sees_every_tenth_the_first_part_is_full_in_three_statements() {
        write(1200, at -> at % 10 == 0 ? new String[] {"viewer"} : new String[] {"somebody"});

        List<String> statements = database.statements(() -> {
            ProgressPage page = reader().page(sorted(ProgressQuery.Sort.ATTENTION, false), VIEWER, 50);
            assertThat(page.rows()).hasSize(50);
            assertThat(page.next()).isNotNull();
            return page;
        });

        assertThat(statements).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void for_whom_sees_nothing_end_after_a_thousand_pages_and_say_where_to_go_on() {
        write(1100, at -> new String[] {"somebody"});

        ProgressPage page = reader().page(sorted(ProgressQuery.Sort.ATTENTION, false), VIEWER, 50);

        assertThat(page.rows()).isEmpty();
        assertThat(page.next()).isNotNull();
        ProgressQuery on = sorted(ProgressQuery.Sort.ATTENTION, false).from(page.next());
        assertThat(summaries().found(on, today, 2000)).hasSize(100);
    }

    private Overview overview(Overview.Wish wish) {
        return reader().overview(sorted(ProgressQuery.Sort.MENTEE, false), VIEWER, 50, wish);
    }

    @Test
    void come_to_totals_of_those_alone_that_the_viewer_may_see() {
        write(45, at -> at % 3 == 0 ? new String[] {"viewer"} : new String[] {"somebody"});
        List<Summary> seen = IntStream.range(0, 45)
                .filter(at -> at % 3 == 0)
                .mapToObj(written::get)
                .toList();

        Totals totals = Objects.requireNonNull(overview(Overview.Wish.CHEAP).totals());

        assertThat(totals.mentorships()).isEqualTo(15);
        assertThat(totals.orMore()).isFalse();
        assertThat(totals.in(Stage.ACTIVE)).isEqualTo(count(seen, one -> one.stage() == Stage.ACTIVE));
        assertThat(totals.wanting())
                .isEqualTo(count(seen, one -> !one.found(today).isEmpty()));
        assertThat(totals.wantingIn(Attention.DATES)).isEqualTo(totals.wanting());
        assertThat(totals.wantingIn(Attention.PLAN)).isZero();
        assertThat(totals.goals().of())
                .isEqualTo(
                        seen.stream().mapToInt(one -> one.tally().goals().of()).sum());
        assertThat(totals.claims().part())
                .isEqualTo(seen.stream()
                        .mapToInt(one -> one.tally().claims().part())
                        .sum());
    }

    private static int count(List<Summary> some, Predicate<Summary> wanted) {
        return (int) some.stream().filter(wanted).count();
    }

    @Test
    void of_a_big_space_are_counted_when_asked_for_and_as_far_as_a_thousand_pages_go() {
        write(1100, at -> at % 10 == 0 ? new String[] {"viewer"} : new String[] {"somebody"});

        List<String> unasked = database.statements(() -> {
            assertThat(overview(Overview.Wish.CHEAP).totals()).isNull();
            return true;
        });
        List<String> asked = database.statements(() -> {
            Overview overview = overview(COUNTED);
            Totals totals = Objects.requireNonNull(overview.totals());
            assertThat(totals.orMore()).isTrue();
            assertThat(totals.mentorships()).isBetween(60, 110);
            assertThat(overview.page().rows()).hasSize(50);
            return overview;
        });

        assertThat(unasked).hasSizeLessThanOrEqualTo(4);
        assertThat(asked).hasSize(1);
    }

    @Test
    void that_were_counted_go_on_with_the_next_part_as_those_that_were_not() {
        write(60, at -> at % 5 == 0 ? new String[] {"somebody"} : new String[] {"viewer"});
        ProgressQuery query = sorted(ProgressQuery.Sort.EVIDENCE, true);
        ProgressPage plain = reader().page(query, VIEWER, 7);

        Overview counted = reader().overview(query, VIEWER, 7, COUNTED);

        assertThat(counted.page()).isEqualTo(plain);
        assertThat(reader().overview(query.from(plain.next()), VIEWER, 7, COUNTED)
                        .totals())
                .as("told with the first part")
                .isNull();
    }

    @Test
    void are_put_together_by_mentor_each_with_its_own_totals() {
        write(45, at -> at % 3 == 0 ? new String[] {"viewer"} : new String[] {"somebody"});

        List<Group> groups = overview(new Overview.Wish(false, Grouping.MENTOR)).groups();

        assertThat(groups).extracting(Group::mentor).containsExactly(keyOf("ana"), keyOf("ben"), keyOf("cem"));
        assertThat(groups.stream().mapToInt(one -> one.totals().mentorships()).sum())
                .isEqualTo(15);
        assertThat(groups.get(1).totals().mentorships()).isEqualTo((int) IntStream.range(0, 45)
                .filter(at -> at % 3 == 0)
                .filter(at -> written.get(at).mentorName().equals("ben"))
                .count());
    }

    @Test
    void all_are_read_in_parts_each_with_one_statement_and_one_permission_question() {
        write(1200, at -> at % 10 == 0 ? new String[] {"viewer"} : new String[] {"somebody"});
        ProgressQuery query = sorted(ProgressQuery.Sort.MENTEE, true);
        Iterable<List<Summary>> parts = reader().all(query, VIEWER);
        int before = pages.questions();
        List<Summary> rows = new ArrayList<>();

        List<String> statements = database.statements(() -> {
            parts.forEach(rows::addAll);
            return rows;
        });

        Set<MentorshipId> theirs = IntStream.range(0, 120)
                .mapToObj(tenth -> written.get(tenth * 10).mentorship())
                .collect(Collectors.toSet());
        assertThat(rows).hasSize(120).isEqualTo(expected(query, one -> theirs.contains(one.mentorship())));
        assertThat(statements).hasSize(3);
        assertThat(pages.questions() - before).isEqualTo(3);
    }
}
