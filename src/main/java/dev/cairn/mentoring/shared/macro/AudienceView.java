package dev.cairn.mentoring.shared.macro;

import java.util.List;

/**
 * Who sees something: a chip in a few words, and who that is by name.
 *
 * @param code as the interface says it
 */
public record AudienceView(String code, String word, String names, List<ActionView> actions) {}
