package dev.cairn.mentoring.goal.macro;

import static dev.cairn.mentoring.fixture.KnownPeople.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.fixture.KnownPages;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.progress.Share;
import dev.cairn.mentoring.progress.Summary;
import dev.cairn.mentoring.progress.Talks;
import dev.cairn.mentoring.progress.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ProgressOnPaperTest {
    private static Summary summary(World world, String mentee) {
        Share none = new Share(0, 0);
        return new Summary(
                MentorshipId.random(),
                "OPS",
                world.pages().add().inSpace("OPS").id(),
                keyOf("mentor"),
                keyOf(mentee),
                "mentor",
                mentee,
                Stage.ACTIVE,
                LocalDate.of(2026, 1, 1),
                new Tally(none, 0, none, List.of(), none),
                new Talks(null, null, List.of(), 3),
                null,
                Set.of(),
                null,
                List.of());
    }

    @Test
    void has_every_row_up_to_its_bound_and_says_of_how_many() {
        World world = World.inMemory();
        KnownPages.Page page = world.pages().add();
        world.pages().addSpace("OPS", "keeper");
        for (int at = 0; at < 510; at++) {
            world.progress().summaries().replace(null, summary(world, "mentee" + at));
        }
        MacrosOnAPage macros = new MacrosOnAPage(world, new EscapingTemplates(true), Locale.ENGLISH).seenBy("keeper");

        Document drawn = Jsoup.parse(macros.draw(
                "mentoring-progress", Map.of("space", "OPS", "rows", "10"), MacrosOnAPage.on(page.id(), "pdf")));

        assertThat(drawn.select("table").last().select("tbody tr")).hasSize(500);
        assertThat(drawn.text()).contains("1 to 500 of 510").contains("Mentorships 510");
    }
}
