package dev.cairn.mentoring.blackbox.support;

import java.util.List;

/**
 * A text that a request of the contract carries.
 *
 * @param of what it says something about
 * @param name of the member, dotted inside an object, with {@code []} behind a list whose entries have it
 * @param longest that is accepted, in UTF-16 units
 * @param kept where the answer has it, as a JSON pointer; empty if the journal alone has it
 */
public record TextField(String of, String name, int longest, String kept) {
    private static final int SHORT = 255;
    private static final int LONG = 8000;
    private static final String SITE = "https://example.org/";

    /** What the pair writes down about its mentorship. */
    static final List<TextField> OF_MENTORSHIP = List.of(
            text("mentorship", "purpose"),
            text("mentorship", "success.skills"),
            text("mentorship", "success.routines"),
            text("mentorship", "success.outcomes"),
            text("mentorship", "careerAim"));

    /** What came of a review, in the journal alone. */
    static final List<TextField> OF_REVIEW = List.of(new TextField("review", "note", LONG, ""));

    /** What the pair has agreed; a list has one entry, or none where it says nothing. */
    static final List<TextField> OF_AGREEMENT = List.of(
            text("agreement", "observation"),
            line("agreement", "words[].word"),
            text("agreement", "words[].meaning"),
            line("agreement", "commitments[].what"),
            text("agreement", "commitments[].measure"),
            text("agreement", "commitments[].ifNeglected"));

    /** How a person likes to learn and to be told. */
    static final List<TextField> OF_PREFERENCES = List.of(
            text("preferences", "learningModality"),
            text("preferences", "feedbackStyle"),
            text("preferences", "recognitionStyle"),
            text("preferences", "values"));

    /** The words that a space suggests; the list has one entry, or none where it says nothing. */
    static final List<TextField> OF_VOCABULARY =
            List.of(text("words", "observation"), line("words", "words[].word"), text("words", "words[].meaning"));

    /** What the cycles of a space are called; the list has one entry. */
    static final List<TextField> OF_CYCLES = List.of(line("cycles", "cycles[].name"));

    /** A version of a playbook; it has one section, with one question. */
    static final List<TextField> OF_PLAYBOOK = List.of(
            line("playbook", "news"),
            line("playbook", "sections[].title"),
            text("playbook", "sections[].purpose"),
            line("playbook", "sections[].ask"),
            line("playbook", "sections[].prompts[].text"));

    /** The questions of a person's own; the list has one entry. */
    static final List<TextField> OF_PROMPTS = List.of(line("prompts", "prompts[].text"));

    static final List<TextField> OF_GOAL = List.of(
            line("goal", "title"),
            line("goal", "competency"),
            text("goal", "pressureSituation"),
            text("goal", "observableAction"),
            text("goal", "expectedOutcome"),
            text("goal", "why"),
            text("goal", "aim.text"),
            text("goal", "aspiration"));

    static final List<TextField> OF_MILESTONE = List.of(line("milestone", "title"), text("milestone", "indicator"));

    static final List<TextField> OF_INDICATOR = List.of(line("indicator", "name"), line("indicator", "unit"));

    static final List<TextField> OF_MEASUREMENT = List.of(line("measurement", "source"));

    static final List<TextField> OF_EVIDENCE = List.of(text("evidence", "words"), text("evidence", "link"));

    static final List<TextField> OF_SUPPORT =
            List.of(line("support", "what"), line("support", "provider"), line("support", "unit"));

    /** What somebody has seen of a goal. */
    static final List<TextField> OF_VIEW = List.of(text("assessment", "seen"));

    /** What a proposal would change comes back as a list, in the order of the goal's fields; with all texts at their longest it were no request. */
    static final List<TextField> OF_PROPOSAL = List.of(
            new TextField("proposal", "title", SHORT, "/changes/0/to"),
            new TextField("proposal", "pressureSituation", LONG, "/changes/1/to"),
            new TextField("proposal", "competency", SHORT, "/changes/2/to"),
            new TextField("proposal", "observableAction", LONG, "/changes/3/to"),
            new TextField("proposal", "expectedOutcome", LONG, "/changes/4/to"),
            reason("proposal", "/reason"),
            text("proposal", "resources"),
            text("proposal", "interest"));

    static final List<TextField> OF_PROPOSAL_TOO = List.of(
            new TextField("proposal", "why", LONG, "/changes/0/to"),
            new TextField("proposal", "aim.text", LONG, "/changes/1/to"),
            new TextField("proposal", "aspiration", LONG, "/changes/2/to"),
            reason("proposal", "/reason"),
            text("proposal", "assumption"),
            text("proposal", "team"));

    /** Why it was refused. */
    static final List<TextField> WHY_REFUSED = List.of(reason("refusal", "/refusedBecause"));

    /** Why a step was taken, in the journal alone. */
    static final List<TextField> WHY = List.of(reason("step", ""));

    /** Why it was given up. */
    static final List<TextField> WHY_DROPPED = List.of(reason("dropping", "/stateReason"));

    /** Why its day was moved, the first time. */
    static final List<TextField> WHY_MOVED = List.of(reason("move", "/moves/0/reason"));

    /** Why a check-in was moved, the first time. */
    static final List<TextField> WHY_CHECK_IN_MOVED = List.of(reason("talk", "/moves/0/reason"));

    /** What stands in a field of a check-in, or is to stand there. */
    static final List<TextField> OF_PART = List.of(text("part", "text"));

    static final List<TextField> OF_DATA_POINT = List.of(text("data point", "text"));

    static final List<TextField> OF_INTERPRETATION = List.of(text("interpretation", "text"));

    static final List<TextField> OF_ACTION = List.of(line("action", "task"), text("action", "resources"));

    static final List<TextField> OF_RISK =
            List.of(line("risk", "what"), text("risk", "earlySign"), text("risk", "support"));

    /** What is put right in a check-in that is closed. */
    static final List<TextField> OF_NOTE = List.of(text("note", "text"));

    /** Why an action ended, or what doing it has shown. */
    static final List<TextField> WHY_ENDED = List.of(reason("action", "/stateReason"));

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
        return "/" + name.replace("[]", "/0").replace('.', '/');
    }

    /** How a fault of it is called: in a list, that of the first entry. */
    String faulty() {
        return name.replace("[]", "[0]");
    }

    boolean isReason() {
        return name.equals("reason") || name.equals("note");
    }

    /** Whether it takes nothing but addresses on the web. */
    boolean isLink() {
        return name.equals("link");
    }

    /** An address that ends like this, in a link; just this in any other field. */
    String ending(String end) {
        return isLink() ? SITE + end : end;
    }

    /** The longest text that it takes. */
    public String longestText() {
        String emoji = isLink() ? "%F0" : "\ud83d\ude00";
        return ending("") + "x".repeat(longest - ending("").length() - emoji.length()) + emoji;
    }

    boolean takes(String text) {
        return NaughtyStrings.isAcceptable(text, longest) && (!isLink() || text.startsWith(SITE));
    }
}
