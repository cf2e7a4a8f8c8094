package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.State;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A section of a playbook with the words that a space has for it.
 *
 * @param title null where the product's own word stands
 * @param purpose what it is for, in the space's words; null where nothing more is said
 * @param ask what a section of the space's own asks; null for all others
 * @param minutes how long it takes, as a help; null for no limit (R86)
 * @param prompts besides those that come with the product
 */
public record PlaybookSection(
        Section section,
        @Nullable String title,
        @Nullable String purpose,
        @Nullable String ask,
        @Nullable Integer minutes,
        List<Prompt> prompts) {
    public PlaybookSection {
        prompts = List.copyOf(prompts);
    }

    static PlaybookSection plain(Section section) {
        return new PlaybookSection(section, null, null, null, null, List.of());
    }

    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>(section.members());
        members.put("title", title);
        members.put("purpose", purpose);
        members.put("ask", ask);
        members.put("minutes", minutes);
        members.put("prompts", prompts.stream().map(Prompt::members).toList());
        return members;
    }

    static PlaybookSection from(State state) {
        BigDecimal minutes = state.number("minutes");
        return new PlaybookSection(
                Section.from(state),
                state.text("title"),
                state.text("purpose"),
                state.text("ask"),
                minutes == null ? null : minutes.intValueExact(),
                state.states("prompts").stream().map(Prompt::from).toList());
    }
}
