package dev.cairn.mentoring.mentorship;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a person likes to learn and to be told, and who is shown it (R102). */
class PreferencesServiceTest {
    private static final UserKey MENTEE = keyOf("mentee");
    private static final UserKey MENTOR = keyOf("mentor");

    private final World world = World.inMemory();
    private final KnownPages.Page home = world.pages().add().viewedBy("mentee", "mentor", "reader");
    private final PreferencesService preferences = world.preferences();

    private static PreferencesChange learning(@Nullable String modality) {
        return new PreferencesChange(
                Setting.to(modality), Setting.absent(), Setting.absent(), Setting.absent(), Setting.absent());
    }

    private static PreferencesChange showing(@Nullable ShownTo shownTo) {
        return new PreferencesChange(
                Setting.absent(), Setting.absent(), Setting.absent(), Setting.absent(), Setting.to(shownTo));
    }

    private Preferences change(UserKey person, PreferencesChange change) {
        long revision = preferences.of(person).revision();
        return preferences.change(person, Expected.revision(revision), sent(change));
    }

    private void show(UserKey person, String modality) {
        change(person, learning(modality));
        change(person, showing(ShownTo.PAIRS));
    }

    private @Nullable Preferences shown(SeenMentorship in, String viewer) {
        return world.plans().of(in.mentorship().id(), keyOf(viewer)).partners();
    }

    @Nested
    class Preferences_of_a_person {
        @Test
        void say_nothing_and_are_shown_to_nobody_until_they_write() {
            Preferences blank = preferences.of(MENTEE);

            assertThat(blank.isEmpty()).isTrue();
            assertThat(blank.shownTo()).isEqualTo(ShownTo.NOBODY);
            assertThat(blank.audience()).isEqualTo(Audience.AUTHOR);
            assertThat(blank.revision()).isEqualTo(1);
        }

        @Test
        void keep_what_a_change_does_not_name_and_lose_what_it_clears() {
            show(MENTEE, "By doing");
            Preferences told = change(
                    MENTEE,
                    new PreferencesChange(
                            Setting.absent(),
                            Setting.to("In private"),
                            Setting.to("In a letter"),
                            Setting.to("Honesty"),
                            Setting.absent()));
            Preferences cleared = change(MENTEE, learning(null));

            assertThat(told.learningModality()).isEqualTo("By doing");
            assertThat(told.shownTo()).isEqualTo(ShownTo.PAIRS);
            assertThat(cleared.learningModality()).isNull();
            assertThat(cleared.feedbackStyle()).isEqualTo("In private");
            assertThat(cleared.recognitionStyle()).isEqualTo("In a letter");
            assertThat(cleared.values()).isEqualTo("Honesty");
        }

        @Test
        void are_one_persons_alone() {
            change(MENTEE, learning("By doing"));

            assertThat(preferences.of(MENTOR)).isEqualTo(Preferences.blank(MENTOR));
        }

        @Test
        void always_say_whom_they_are_shown_to() {
            Refused.forFields(() -> change(MENTEE, showing(null)), "shownTo:required");
        }

        @Test
        void leave_no_trace_of_a_change_that_changes_nothing() {
            Preferences before = change(MENTEE, learning("By doing"));

            assertThat(change(MENTEE, learning("By doing"))).isEqualTo(before);
        }

        @Test
        void are_not_changed_from_an_older_revision() {
            change(MENTEE, learning("By doing"));

            Refused.as(
                    Conflict.class,
                    "changed-meanwhile",
                    () -> preferences.change(MENTEE, Expected.revision(1), sent(learning("By reading"))));
            Refused.as(
                    Conflict.class,
                    "revision-missing",
                    () -> preferences.change(MENTEE, Expected.unstated(), sent(learning("By reading"))));
        }
    }

    @Nested
    class Who_shows_them_to_their_pairs {
        @Test
        void shows_them_to_the_other_one_and_to_nobody_else() {
            SeenMentorship active = world.aMentorship().on(home).active();
            show(MENTEE, "By doing");

            assertThat(shown(active, "mentor")).isEqualTo(preferences.of(MENTEE));
            assertThat(shown(active, "mentee")).isNull();
            assertThat(shown(active, "reader")).isNull();
        }

        @Test
        void is_mentor_or_mentee() {
            SeenMentorship active = world.aMentorship().on(home).active();
            show(MENTOR, "By talking");

            assertThat(shown(active, "mentee")).isEqualTo(preferences.of(MENTOR));
            assertThat(shown(active, "mentor")).isNull();
            assertThat(shown(active, "reader")).isNull();
        }

        @Test
        void shows_them_in_every_mentorship_of_theirs_that_goes_on() {
            show(MENTEE, "By doing");
            SeenMentorship paused = world.aMentorship().with("mentor").paused();
            SeenMentorship other = world.aMentorship().with("other").active();

            assertThat(shown(paused, "mentor")).isNotNull();
            assertThat(shown(other, "other")).isNotNull();
            assertThat(world.plans().openOf(MENTEE, 10).items())
                    .extracting(plan -> plan.partners() == null)
                    .containsOnly(true);
        }

        @Test
        void shows_nothing_before_it_began_or_after_it_ended() {
            show(MENTEE, "By doing");

            for (SeenMentorship over : List.of(
                    world.aMentorship().proposed(),
                    world.aMentorship().concluded(),
                    world.aMentorship().refused(),
                    world.aMentorship().withdrawn())) {
                assertThat(shown(over, "mentor"))
                        .as("%s", over.mentorship().stage())
                        .isNull();
            }
        }

        @Test
        void shows_nothing_as_long_as_nothing_is_said() {
            SeenMentorship active = world.aMentorship().on(home).active();
            change(MENTEE, showing(ShownTo.PAIRS));

            assertThat(shown(active, "mentor")).isNull();
        }

        @Test
        void can_take_that_back() {
            SeenMentorship active = world.aMentorship().on(home).active();
            show(MENTEE, "By doing");
            change(MENTEE, showing(ShownTo.NOBODY));

            assertThat(shown(active, "mentor")).isNull();
            assertThat(preferences.of(MENTEE).learningModality()).isEqualTo("By doing");
        }
    }

    @Test
    void who_shows_them_to_nobody_is_to_the_other_one_as_who_has_none() {
        SeenMentorship active = world.aMentorship().on(home).active();
        change(MENTEE, learning("By doing"));

        assertThat(shown(active, "mentor")).isNull();
    }

    @Test
    void a_plan_of_an_earlier_day_shows_none() {
        SeenMentorship active = world.aMentorship().on(home).active();
        show(MENTEE, "By doing");
        LocalDate today = LocalDate.ofInstant(world.clock().instant(), ZoneOffset.UTC);

        assertThat(world.history()
                        .of(active.mentorship().id(), MENTOR, () -> today)
                        .partners())
                .isNull();
    }

    @Test
    void the_journal_of_a_mentorship_says_nothing_of_them() {
        SeenMentorship active = world.aMentorship().on(home).active();
        long before =
                world.service().journal(active.mentorship().id(), MENTOR, 0, 10).total();
        show(MENTEE, "By doing");

        assertThat(world.service()
                        .journal(active.mentorship().id(), MENTOR, 0, 10)
                        .total())
                .isEqualTo(before);
    }
}
