package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.checkin.Emphasis;
import dev.cairn.mentoring.checkin.NewPlaybook;
import dev.cairn.mentoring.checkin.Prompt;
import dev.cairn.mentoring.checkin.Section.Use;
import dev.cairn.mentoring.checkin.SentSection;
import dev.cairn.mentoring.fixture.Changes;
import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.shared.Expected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Playbooks of the space that pages of cases are in. */
final class PlaybookStories {
    private PlaybookStories() {}

    /** Its own section comes first, then what went well, which has become optional. */
    static void publish(World world, long newest) {
        world.pages().addSpace("OPS", "keeper");
        world.playbooks()
                .publish(
                        "OPS",
                        KnownPeople.keyOf("keeper"),
                        Expected.revision(newest),
                        Changes.sent(new NewPlaybook(
                                "Customers <first>",
                                List.of(
                                        new SentSection(
                                                null,
                                                Use.OPTIONAL,
                                                "Our <customers>",
                                                "For whom we work",
                                                "Whom did it reach?",
                                                SentSection.Writers.BOTH,
                                                5,
                                                List.of(
                                                        new Prompt("Who <else>?", null, null),
                                                        new Prompt(
                                                                "Who decides?",
                                                                Emphasis.STRATEGIC_INFLUENCE,
                                                                Prompt.Surfaces.FAULT_LINE),
                                                        new Prompt("Who builds?", Emphasis.TECHNICAL_SKILL, null))),
                                        known("wins", Use.OPTIONAL, 10)))));
    }

    private static SentSection known(String id, Use use, @Nullable Integer minutes) {
        return new SentSection(id, use, null, null, null, null, minutes, List.of());
    }
}
