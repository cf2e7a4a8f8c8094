package dev.cairn.mentoring.shared.macro;

import java.util.List;

/**
 * Who sees something: a chip in a few words, and who that is by name.
 *
 * @param code as the interface says it
 */
public record AudienceView(String code, String word, String names, List<ActionView> actions) {
    /** What is of the two, and nobody can change that. */
    public static AudienceView ofPair(Words words, String mentee, String mentor) {
        return new AudienceView(
                "pair", words.text("audience.pair"), words.text("audience.pair.names", mentee, mentor), List.of());
    }

    /** What is one person's alone, for as long as they leave it so. */
    public static AudienceView ofAuthor(Words words) {
        return new AudienceView(
                "author", words.text("audience.author"), words.text("audience.author.names"), List.of());
    }
}
