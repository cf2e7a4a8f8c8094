package dev.cairn.mentoring.checkin;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.checkin.Difference.What;
import dev.cairn.mentoring.checkin.Section.Use;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Place;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlaybookServiceTest {
    private static final UserKey KEEPER = keyOf("keeper");
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final World world = World.inMemory();
    private final KnownPages.Page home = world.pages().add().inSpace("TEAM");
    private final String space = "TEAM";
    private final MentorshipId id =
            world.aMentorship().on(home).active().mentorship().id();
    private final PlaybookService playbooks = world.playbooks();
    private final PlaybookChoiceService choices = world.choices();

    @BeforeEach
    void anAdministrator() {
        world.pages().addSpace(space, "keeper");
    }

    private static SentSection section(String section, Use use) {
        return new SentSection(section, use, null, null, null, null, null, List.of());
    }

    private static SentSection own(String title, @Nullable Integer minutes, Prompt... prompts) {
        return new SentSection(
                null,
                Use.OPTIONAL,
                title,
                "For whom we work",
                "Whom did it reach?",
                SentSection.Writers.EACH,
                minutes,
                List.of(prompts));
    }

    private static SentSection again(PlaybookSection known, List<Prompt> prompts) {
        return new SentSection(
                known.section().id(),
                known.section().use(),
                known.title(),
                known.purpose(),
                known.ask(),
                SentSection.Writers.EACH,
                known.minutes(),
                prompts);
    }

    private PlaybookVersion publish(UserKey by, long newest, SentSection... sections) {
        return playbooks.publish(
                space, by, Expected.revision(newest), sent(new NewPlaybook("Other order", List.of(sections))));
    }

    private PlaybookVersion publish(long newest, SentSection... sections) {
        return publish(KEEPER, newest, sections);
    }

    private CheckIn planned(LocalDate day) {
        return world.planning()
                .plan(id, MENTEE, sent(new CheckInChange(Setting.to(day), Setting.absent(), null)))
                .checkIn();
    }

    private SeenChoice choose(long revision, @Nullable String from, int number, String... hidden) {
        return choices.choose(
                id, MENTEE, Expected.revision(revision), sent(new NewChoice(from, number, Set.of(hidden))));
    }

    private static List<String> ids(Playbook playbook) {
        return playbook.sections().stream().map(Section::id).toList();
    }

    @Nested
    class The_playbook_of_a_space {
        @Test
        @Tag("R122")
        void is_that_of_the_product_until_an_administrator_makes_a_version() {
            assertThat(playbooks.of(space, MENTEE).versions()).containsExactly(PlaybookVersion.BUILT_IN);

            PlaybookVersion made = publish(1, own("Customers", 5), section("wins", Use.OPTIONAL));

            assertThat(playbooks.of(space, MENTEE).versions()).containsExactly(made, PlaybookVersion.BUILT_IN);
            assertThat(made.edition()).isEqualTo(new Edition(space, 2));
            assertThat(made.by()).isEqualTo(KEEPER);
            assertThat(made.minutes()).isEqualTo(5);
            assertThat(playbooks.version(space, 2, MENTOR)).isEqualTo(made);
        }

        @Test
        @Tag("R125")
        void keeps_the_way_from_what_was_seen_to_what_is_done_next() {
            PlaybookVersion made = publish(1, section("wins", Use.REQUIRED));

            assertThat(ids(made.playbook())).containsExactly("wins", "data", "interpretation", "action");
            Refused.forFields(() -> publish(2, section("data", Use.OPTIONAL)), "sections[0].use:core-section");
        }

        @Test
        void is_made_by_administrators_alone_and_not_there_where_the_space_is_hidden() {
            Refused.as(NotPermitted.class, "not-playbook-administrator", () -> publish(MENTOR, 1));

            world.pages().closeSpace(space, "keeper");

            Refused.as(NotFound.class, "space-not-found", () -> playbooks.of(space, MENTOR));
            Refused.as(NotFound.class, "space-not-found", () -> publish(MENTOR, 1));
        }

        @Test
        void is_made_from_the_newest_version() {
            publish(1, section("wins", Use.REQUIRED));

            Refused.as(Conflict.class, "changed-meanwhile", () -> publish(1, section("recap", Use.REQUIRED)));
        }

        @Test
        void stays_as_it_is_where_nothing_is_otherwise() {
            PlaybookVersion made = publish(1, section("wins", Use.REQUIRED));

            assertThat(publish(2, section("wins", Use.REQUIRED))).isEqualTo(made);
        }

        @Test
        void says_what_is_wrong_with_a_section() {
            Refused.forFields(
                    () -> publish(
                            1,
                            section("wins", Use.REQUIRED),
                            section("wins", Use.REQUIRED),
                            section("nothing", Use.REQUIRED),
                            new SentSection(null, Use.OPTIONAL, "Mine", null, null, null, null, List.of())),
                    "sections[1].id:named-twice",
                    "sections[2].id:no-such-section",
                    "sections[3].ask:required",
                    "sections[3].writers:required");
        }
    }

    @Nested
    class The_difference_between_two_versions {
        @Test
        @Tag("R125")
        void says_what_was_added_moved_left_out_and_asked() {
            Prompt kept = new Prompt("What did they say?", null, Prompt.Surfaces.STRENGTH);
            Prompt gone = new Prompt("Who else?", null, null);
            PlaybookVersion first = publish(
                    1,
                    section("purpose", Use.REQUIRED),
                    section("recap", Use.REQUIRED),
                    section("wins", Use.REQUIRED),
                    section("data", Use.REQUIRED),
                    section("interpretation", Use.REQUIRED),
                    section("action", Use.REQUIRED),
                    own("Customers", 5, kept, gone));
            PlaybookSection own = first.sections().get(6);
            PlaybookVersion second = publish(
                    2,
                    section("wins", Use.OPTIONAL),
                    section("purpose", Use.REQUIRED),
                    section("data", Use.REQUIRED),
                    section("interpretation", Use.REQUIRED),
                    section("action", Use.REQUIRED),
                    again(own, List.of(kept, new Prompt("How do you know?", null, null))),
                    section("ahead", Use.OPTIONAL));

            assertThat(Difference.between(first, second))
                    .extracting(one ->
                            one.section().section().id() + " " + one.what() + " " + one.before() + " " + one.after())
                    .containsExactly(
                            "wins BECAME_OPTIONAL null null",
                            "purpose MOVED null null",
                            own.section().id() + " PROMPT_ADDED null How do you know?",
                            own.section().id() + " PROMPT_GONE Who else? null",
                            "ahead ADDED null null",
                            "recap GONE null null");
            assertThat(Difference.between(second, second)).isEmpty();
        }

        @Test
        void says_which_words_and_minutes_were() {
            PlaybookVersion first = publish(1, own("Customers", 5));
            PlaybookSection own = first.sections().get(0);
            PlaybookVersion second = publish(
                    2,
                    new SentSection(
                            own.section().id(),
                            Use.OPTIONAL,
                            "Users",
                            null,
                            "Whom did it help?",
                            SentSection.Writers.BOTH,
                            null,
                            List.of()));

            assertThat(Difference.between(first, second))
                    .extracting(Difference::what)
                    .containsExactly(What.TITLE, What.PURPOSE, What.ASK, What.WRITERS, What.MINUTES);
        }
    }

    @Nested
    class A_pair {
        @Test
        @Tag("R122")
        @Tag("R125")
        void that_is_new_starts_with_the_newest_version_of_its_space_and_stays_on_it() {
            publish(1, own("Customers", 5));
            CheckIn first = planned(DAY);
            publish(2, section("wins", Use.REQUIRED));

            CheckIn second = planned(DAY.plusDays(14));

            assertThat(first.playbook().edition()).isEqualTo(new Edition(space, 2));
            assertThat(second.playbook()).isEqualTo(first.playbook());
        }

        @Test
        @Tag("R125")
        void is_offered_a_newer_version_with_what_is_otherwise_and_uses_it_from_the_next_check_in() {
            CheckIn before = planned(DAY);
            publish(1, own("Customers", 5));

            SeenChoice offered = choices.of(id, MENTOR);
            assertThat(offered.choice().edition()).isEqualTo(Edition.BUILT_IN);
            assertThat(offered.offered()).isNotNull();
            assertThat(offered.differences())
                    .extracting(one -> one.what() + " " + one.section().title())
                    .contains("ADDED Customers");

            SeenChoice chosen = choose(1, space, 2);

            assertThat(chosen.offered()).isNull();
            assertThat(world.checkIns().get(before.id(), MENTEE).playbook()).isEqualTo(Playbook.BUILT_IN);
            assertThat(planned(DAY.plusDays(14)).playbook().edition()).isEqualTo(new Edition(space, 2));
        }

        @Test
        @Tag("R125")
        void hides_what_is_optional_in_the_check_ins_to_come_and_nothing_else() {
            CheckIn before = planned(DAY);
            choose(1, null, 1, "challenge", "ahead");
            CheckIn after = planned(DAY.plusDays(14));

            assertThat(ids(after.playbook())).contains("wins").doesNotContain("challenge", "ahead");
            assertThat(ids(world.checkIns().get(before.id(), MENTEE).playbook()))
                    .contains("challenge", "ahead");
            assertThat(after.playbook().field("challenge")).isEmpty();
            Refused.forFields(() -> choose(2, null, 1, "wins"), "hidden:not-optional");
        }

        @Test
        @Tag("R125")
        void reads_a_check_in_in_the_words_it_began_with_whatever_its_space_calls_things_now() {
            PlaybookVersion first = publish(1, own("Customers", 5));
            CheckIn before = planned(DAY);
            publish(2, own("Users", 5));

            SeenCheckIn read = world.checkIns().get(before.id(), MENTEE);

            assertThat(playbooks.of(read.pair(), read.checkIn()).version()).isEqualTo(first);
        }

        @Test
        void chooses_among_the_versions_of_its_space() {
            world.pages().addSpace("ELSE", "keeper");
            playbooks.publish(
                    "ELSE",
                    KEEPER,
                    Expected.revision(1),
                    sent(new NewPlaybook("Theirs", List.of(section("wins", Use.REQUIRED)))));

            Refused.forFields(() -> choose(1, "ELSE", 2), "number:no-such-playbook");
            Refused.forFields(() -> choose(1, space, 2), "number:no-such-playbook");
        }

        @Test
        void finds_in_its_journal_who_chose() {
            choose(1, null, 1, "challenge");

            assertThat(world.service().journal(id, MENTOR, 0, 1).items().get(0).kind())
                    .isEqualTo(ItemKind.PLAYBOOK_CHOICE);
            assertThat(choices.of(id, MENTOR).choice().changedBy()).isEqualTo(MENTEE);
        }

        @Test
        void keeps_what_its_check_ins_began_with_when_the_home_page_moves() {
            publish(1, own("Customers", 5));
            CheckIn checkIn = planned(DAY);

            home.inSpace("OTHER");

            assertThat(world.checkIns().get(checkIn.id(), MENTEE).playbook()).isEqualTo(checkIn.playbook());
            assertThat(choices.of(id, MENTEE).choice().edition()).isEqualTo(new Edition(space, 2));
            assertThat(choices.of(id, MENTEE).offered()).isNull();
        }

        @Test
        void alone_sees_what_it_runs_with() {
            Refused.as(NotFound.class, "mentorship-not-found", () -> choices.of(id, KEEPER));
            assertThat(world.checkIns().at(new Place(home.id(), null, null), KEEPER))
                    .isEmpty();
        }
    }
}
