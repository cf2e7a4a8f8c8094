package dev.cairn.mentoring.blackbox.support;

import java.util.List;

/**
 * A text that a request of the contract carries.
 *
 * @param of what it says something about
 * @param name of the member, dotted inside an object
 * @param longest that is accepted, in UTF-16 units
 * @param kept where the answer has it, as a JSON pointer; empty if the journal alone has it
 */
public record TextField(String of, String name, int longest, String kept) {
    private static final int SHORT = 255;
    private static final int LONG = 8000;

    /** What the pair writes down about its mentorship. */
    static final List<TextField> OF_MENTORSHIP = List.of(
            text("mentorship", "purpose"),
            text("mentorship", "success.skills"),
            text("mentorship", "success.routines"),
            text("mentorship", "success.outcomes"),
            text("mentorship", "careerAim"));

    static final List<TextField> OF_GOAL = List.of(
            line("goal", "title"),
            line("goal", "competency"),
            text("goal", "pressureSituation"),
            text("goal", "observableAction"),
            text("goal", "expectedOutcome"),
            text("goal", "why"),
            text("goal", "aim.text"));

    static final List<TextField> OF_MILESTONE = List.of(line("milestone", "title"), text("milestone", "indicator"));

    /** Why a step was taken, in the journal alone. */
    static final List<TextField> WHY = List.of(reason("step", ""));

    /** Why it was given up. */
    static final List<TextField> WHY_DROPPED = List.of(reason("dropping", "/stateReason"));

    /** Why its day was moved, the first time. */
    static final List<TextField> WHY_MOVED = List.of(reason("move", "/moves/0/reason"));

    private static TextField line(String of, String name) {
        return new TextField(of, name, SHORT, pointer(name));
    }

    private static TextField text(String of, String name) {
        return new TextField(of, name, LONG, pointer(name));
    }

    private static TextField reason(String of, String kept) {
        return new TextField(of, "reason", LONG, kept);
    }

    private static String pointer(String name) {
        return "/" + name.replace('.', '/');
    }

    boolean isReason() {
        return name.equals("reason");
    }

    boolean takes(String text) {
        return NaughtyStrings.isAcceptable(text, longest);
    }
}
