package dev.cairn.mentoring.checkin;

import static dev.cairn.mentoring.fixture.Changes.sent;
import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.mentoring.checkin.LibraryPrompt.Level;
import dev.cairn.mentoring.checkin.Section.Kind;
import dev.cairn.mentoring.fixture.Refused;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R124")
class PromptServiceTest {
    private static final OwnPrompt NEARLY = new OwnPrompt("What did I nearly not say?", Kind.WINS, null);
    private static final OwnPrompt ABSENT =
            new OwnPrompt("Who was not in the room?", null, Emphasis.STRATEGIC_INFLUENCE);

    private final World world = World.inMemory();

    private OwnPrompts write(long revision, OwnPrompt... prompts) {
        return world.prompts().write(keyOf("mentee"), Expected.revision(revision), sent(List.of(prompts)));
    }

    private List<LibraryPrompt> library(String person, @Nullable String space, Level level) {
        return world.prompts().library(keyOf(person), space).stream()
                .filter(one -> one.level() == level)
                .toList();
    }

    @Test
    void a_person_keeps_questions_that_are_theirs_alone() {
        write(1, NEARLY, ABSENT);

        assertThat(world.prompts().of(keyOf("mentee")).prompts()).containsExactly(NEARLY, ABSENT);
        assertThat(world.prompts().of(keyOf("mentor"))).isEqualTo(OwnPrompts.blank(keyOf("mentor")));
    }

    @Test
    void the_same_question_stands_in_one_place_once_whatever_its_emphasis() {
        OwnPrompt again = new OwnPrompt(NEARLY.text(), NEARLY.section(), Emphasis.TECHNICAL_SKILL);
        OwnPrompt elsewhere = new OwnPrompt(NEARLY.text(), Kind.DATA, null);

        Refused.forFields(() -> write(1, NEARLY, elsewhere, again), "prompts[2].text:named-twice");
        assertThat(world.prompts().of(keyOf("mentee")).prompts()).isEmpty();
    }

    @Test
    void what_is_as_it_was_stays_without_a_trace() {
        OwnPrompts written = write(1, NEARLY);

        world.clock().set(world.clock().today().plusDays(1));

        assertThat(write(2, NEARLY)).isEqualTo(written);
    }

    @Test
    void the_library_says_whose_each_question_is_and_shows_nobody_elses_own() {
        write(1, NEARLY, ABSENT);

        assertThat(library("mentee", null, Level.PERSONAL))
                .containsExactly(
                        new LibraryPrompt(Level.PERSONAL, "wins", false, NEARLY.prompt()),
                        new LibraryPrompt(Level.PERSONAL, null, false, ABSENT.prompt()));
        assertThat(library("mentor", null, Level.PERSONAL)).isEmpty();
        assertThat(library("mentor", null, Level.GLOBAL))
                .contains(new LibraryPrompt(
                        Level.GLOBAL,
                        "wins",
                        false,
                        new Prompt("Which strength of yours was at work?", null, Prompt.Surfaces.STRENGTH)))
                .hasSizeGreaterThan(50);
        assertThat(library("mentor", null, Level.SPACE)).isEmpty();
    }

    @Test
    void the_questions_of_a_space_are_for_those_who_may_view_it_from_its_newest_playbook() {
        world.pages().addSpace("ENG", "keeper");
        SentSection data = new SentSection(
                "data",
                Section.Use.REQUIRED,
                null,
                null,
                null,
                null,
                null,
                List.of(new Prompt("What did a customer say?", null, null)));
        world.playbooks()
                .publish(
                        "ENG",
                        keyOf("keeper"),
                        Expected.revision(1),
                        sent(new NewPlaybook("Customers", List.of(data))));

        assertThat(library("keeper", "eng", Level.SPACE))
                .containsExactly(new LibraryPrompt(
                        Level.SPACE, "data", false, new Prompt("What did a customer say?", null, null)));
        assertThatThrownBy(() -> library("keeper", "HIDDEN", Level.SPACE)).isInstanceOf(NotFound.class);
    }
}
