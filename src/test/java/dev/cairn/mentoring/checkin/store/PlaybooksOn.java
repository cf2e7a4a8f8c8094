package dev.cairn.mentoring.checkin.store;

import dev.cairn.mentoring.checkin.Playbooks;
import dev.cairn.mentoring.checkin.PromptsOfPeople;
import dev.cairn.mentoring.mentorship.CyclesOfSpaces;
import dev.cairn.mentoring.shared.Texts;

/** Playbooks, and people's own questions, among the texts, for tests that are not of this package. */
public final class PlaybooksOn {
    private PlaybooksOn() {}

    public static Playbooks texts(Texts texts, CyclesOfSpaces cycles) {
        return new TextPlaybooks(texts, cycles);
    }

    public static PromptsOfPeople prompts(Texts texts) {
        return new TextPrompts(texts);
    }
}
