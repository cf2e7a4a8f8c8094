package dev.cairn.mentoring.shared.macro;

/**
 * A button.
 *
 * @param name what pressing it does: a step's name as the interface says it in {@code can}, or a move
 * @param look a class of AUI's
 * @param form the form that asks for more first; empty if it happens at once
 * @param question what that form asks; empty for forms with fields
 */
public record ActionView(String name, String label, String look, String form, String question) {
    public static final String PRIMARY = "aui-button-primary";
    public static final String PLAIN = "";
    public static final String SUBTLE = "aui-button-subtle";

    public static ActionView atOnce(String name, String label, String look) {
        return new ActionView(name, label, look, "", "");
    }

    public static ActionView asking(String name, String label, String look, String form) {
        return new ActionView(name, label, look, form, "");
    }

    public static ActionView ifSure(String name, String label, String look, String question) {
        return new ActionView(name, label, look, "sure", question);
    }
}
