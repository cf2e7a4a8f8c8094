package dev.cairn.mentoring.checkin;

import java.util.List;

/**
 * A version of a playbook as somebody sends it.
 *
 * @param news what is new in it
 * @param sections in the order of the talk; what the product has and is not named is left out, or comes last if no playbook goes without it
 */
public record NewPlaybook(String news, List<SentSection> sections) {
    /** How many sections a playbook can have. */
    public static final int MOST_SECTIONS = 30;

    /** How many questions of its own a space can have for a section. */
    public static final int MOST_PROMPTS = 20;

    public NewPlaybook {
        sections = List.copyOf(sections);
    }
}
