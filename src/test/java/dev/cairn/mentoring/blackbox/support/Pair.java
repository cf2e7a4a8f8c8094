package dev.cairn.mentoring.blackbox.support;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;

import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A mentor and a mentee, the page that is home to what they do, and their steps there, all through REST. */
public final class Pair {
    /** What success looks like, dull and complete. */
    public static final Map<String, Object> SUCCESS =
            Map.of("skills", "Leads reviews", "routines", "Writes before speaking", "outcomes", "Decisions that hold");

    private final Caller mentor;
    private final Caller mentee;
    private final String space;
    private final long page;
    private @Nullable String id;

    private Pair(Caller mentor, Caller mentee, String space, long page) {
        this.mentor = mentor;
        this.mentee = mentee;
        this.space = space;
        this.page = page;
    }

    /** Two new people on a new page in a new space. */
    public static Pair on(RunningSandbox sandbox) {
        String space = sandbox.newSpace();
        return in(sandbox, space, sandbox.as("admin").makePage(space, "Home", "<p/>"));
    }

    /** Two new people on a page of somebody's. */
    public static Pair in(RunningSandbox sandbox, String space, long page) {
        return of(sandbox, sandbox.newPerson("mentor"), sandbox.newPerson("mentee"), space, page);
    }

    public static Pair of(RunningSandbox sandbox, String mentor, String mentee, String space, long page) {
        return of(sandbox.as(mentor), sandbox.as(mentee), space, page);
    }

    public static Pair of(Caller mentor, Caller mentee, String space, long page) {
        return new Pair(mentor, mentee, space, page);
    }

    public Caller mentor() {
        return mentor;
    }

    public Caller mentee() {
        return mentee;
    }

    public String space() {
        return space;
    }

    public long page() {
        return page;
    }

    /** The mentorship's id. */
    public String id() {
        return Objects.requireNonNull(id, "not started");
    }

    /** Where the mentorship is in REST. */
    public String path() {
        return MENTORING + "mentorships/" + id();
    }

    /** The mentee asks the mentor. */
    public Pair proposed() {
        return proposed(Map.of());
    }

    /** The mentee asks the mentor, with more words or others. */
    public Pair proposed(Map<String, ?> more) {
        Map<String, Object> asked = new LinkedHashMap<>(
                Map.of("mentor", mentor.username(), "pageId", Long.toString(page), "success", SUCCESS));
        asked.put("start", "2026-09-01");
        asked.putAll(more);
        id = mentee.post(MENTORING + "mentorships", asked).expect(201).text("id");
        return this;
    }

    /** The mentee asks, the mentor accepts. */
    public Pair active() {
        return active(Map.of());
    }

    /** The same, with more words or others. */
    public Pair active(Map<String, ?> more) {
        proposed(more);
        step(mentor, path(), "acceptance", Map.of()).expect(200);
        return this;
    }

    /** It was started before. */
    public Pair known(String mentorship) {
        id = mentorship;
        return this;
    }

    /** It ends. */
    public Pair concluded() {
        step(mentor, path(), "conclusion", Map.of()).expect(200);
        return this;
    }

    /** A step that starts from the present revision. */
    public Answer step(Caller by, String path, String step, Object body) {
        long revision = by.get(path).expect(200).revision();
        return by.change("POST", path + "/" + step, body, revision);
    }

    /** The path of a goal that the mentee proposes and the mentor agrees. */
    public String goal(String title) {
        return goal(Map.of("title", title));
    }

    /** The same with more words or others; a hidden one is only proposed. */
    public String goal(Map<String, ?> more) {
        String path = proposedGoal(mentee, more);
        if (!"author".equals(more.get("audience"))) {
            step(mentor, path, "agreement", Map.of()).expect(200);
        }
        return path;
    }

    /** The path of a goal that is not agreed yet. */
    public String proposedGoal(Caller by, Map<String, ?> more) {
        Map<String, Object> goal = new LinkedHashMap<>(Map.of(
                "title",
                "Lead a design review",
                "kind",
                "knowledge",
                "observableAction",
                "Leads it alone",
                "expectedOutcome",
                "A decision",
                "horizon",
                "short",
                "due",
                "2027-01-15"));
        goal.putAll(more);
        Answer made = by.post(path() + "/goals", goal).expect(201);
        return MENTORING + "goals/" + made.text("id");
    }

    /** The path of a milestone of a goal. */
    public String milestone(String goal, Map<String, ?> more) {
        return milestone(mentee, goal, more);
    }

    /** The path of a milestone that one of the two adds to a goal. */
    public String milestone(Caller by, String goal, Map<String, ?> more) {
        Map<String, Object> milestone =
                new LinkedHashMap<>(Map.of("title", "Dry run with the team", "due", "2026-12-12"));
        milestone.putAll(more);
        Answer made = by.post(goal + "/milestones", milestone).expect(201);
        return MENTORING + "milestones/" + made.text("id");
    }

    /** The path of what the mentee adds to a goal, or to what hangs on one: one of its {@code indicators}, say. */
    public String hung(String on, String plural, Map<String, ?> sent) {
        return MENTORING + plural + "/"
                + mentee.post(on + "/" + plural, sent).expect(201).text("id");
    }

    /** The last part of a path in REST. */
    public static String idIn(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
