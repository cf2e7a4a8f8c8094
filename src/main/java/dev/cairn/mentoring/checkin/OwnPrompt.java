package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.checkin.Section.Kind;
import dev.cairn.mentoring.shared.State;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An open question that a person keeps for themselves.
 *
 * @param section the kind of section in which it is offered; null in every section
 * @param emphasis of the check-ins in which it is offered; null in every one
 */
public record OwnPrompt(
        String text, @Nullable Kind section, @Nullable Emphasis emphasis) {
    /** Whether it is offered in sections of this kind. */
    public boolean isFor(Kind kind) {
        return section == null || section == kind;
    }

    /** Whether it is the same question in the same place. */
    boolean isSameAs(OwnPrompt other) {
        return text.equals(other.text) && section == other.section;
    }

    public Prompt prompt() {
        return new Prompt(text, emphasis, null);
    }

    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("text", text);
        members.put("section", section);
        members.put("emphasis", emphasis);
        return members;
    }

    static OwnPrompt from(State state) {
        return new OwnPrompt(
                State.sure(state.text("text")),
                state.constant("section", Kind.class),
                state.constant("emphasis", Emphasis.class));
    }
}
