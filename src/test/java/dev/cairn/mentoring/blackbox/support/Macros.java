package dev.cairn.mentoring.blackbox.support;

import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import java.util.List;
import java.util.Map;

/** The macros as pages hold them, and the ways in which a page is shown. */
public final class Macros {
    public static final String PLAN = "mentoring-goal-plan";
    public static final String MILESTONES = "mentoring-milestones";
    public static final String GOAL = "mentoring-goal";
    public static final String EVIDENCE = "mentoring-evidence";
    public static final String PLAYBOOK = "mentoring-playbook";
    public static final String SHARED_WORDS = "mentoring-shared-words";
    public static final String CYCLES = "mentoring-cycles";
    public static final String PULSE = "mentoring-pulse";
    public static final String CHECK_IN = "mentoring-check-in";
    public static final String CHECK_INS = "mentoring-check-ins";

    /** Every output that a page can have. */
    public static final List<String> OUTPUTS =
            List.of("display", "preview", "pdf", "word", "html_export", "feed", "email", "diff");

    /** Those of them that nobody looks at in a browser of Confluence's. */
    static final List<String> ON_PAPER = List.of("pdf", "word", "html_export", "feed", "email", "diff");

    private Macros() {}

    /** A macro in storage format. */
    public static String storage(String name, Map<String, String> parameters) {
        StringBuilder storage = new StringBuilder("<ac:structured-macro ac:name=\"" + name + "\">");
        parameters.forEach((key, value) -> storage.append("<ac:parameter ac:name=\"" + key + "\">")
                .append(value)
                .append("</ac:parameter>"));
        return storage.append("</ac:structured-macro>").toString();
    }

    public static String plan() {
        return storage(PLAN, Map.of());
    }

    public static String milestones() {
        return storage(MILESTONES, Map.of());
    }

    public static String goal(String id) {
        return storage(GOAL, Map.of("goal", id));
    }

    public static String evidence() {
        return storage(EVIDENCE, Map.of());
    }

    public static String checkIn() {
        return storage(CHECK_IN, Map.of());
    }

    /** The log of all check-ins. */
    public static String checkIns() {
        return storage(CHECK_INS, Map.of());
    }

    /** Plan and milestones, one after the other. */
    public static String both() {
        return plan() + milestones();
    }

    /** A page as somebody sees it in one of its outputs. */
    public static Answer view(Caller viewer, long page, String output) {
        return viewer.get("/pages/viewpage.action?pageId=" + page + "&output=" + output);
    }
}
