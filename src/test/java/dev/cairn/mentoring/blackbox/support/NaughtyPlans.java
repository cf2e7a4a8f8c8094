package dev.cairn.mentoring.blackbox.support;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.blackbox.support.Scribe.Refused;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plans with naughty strings in every text, all of the same shape. Each string has a goal and a milestone of its own, every text of which it is, and
 * is for a while every text of the mentorship; in the end these hold all strings of the plan, one to a line, as every reason does. Each answer of
 * REST on the way, each later reading and the journal gave back what was sent.
 */
public final class NaughtyPlans {
    private static final int GOALS = 50;
    private static final int PLANS_ON_A_PAGE = 4;

    private static final Map<String, ?> GOAL =
            Map.of("kind", "behaviour", "horizon", "short", "due", "2027-03-01", "aim.kind", "team");
    private static final LocalDate FIRST_DUE = LocalDate.of(2026, 12, 1);
    private static final Map<String, ?> NOTHING = Map.of();
    private static final Map<String, ?> ON_NO_DAY = Map.of("cycles[].dates", List.of());
    private static final Map<String, ?> SIDE = Map.of("commitments[].side", "mentor");
    private static final Map<String, ?> INDICATOR = Map.of("measure", "count", "target", 3);
    private static final Map<String, ?> EVIDENCE = Map.of("type", "metric");
    private static final Map<String, ?> VIEW = Map.of("level", 3);
    private static final Map<String, ?> OWN_SECTION =
            Map.of("sections[].use", "optional", "sections[].writers", "both");
    private static final Map<String, ?> SUPPORT = Map.of("type", "coaching", "planned", 3);

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Map<RunningSandbox, List<Filled>> MADE = new EnumMap<>(RunningSandbox.class);

    private final RunningSandbox sandbox;
    private final Lot lot;
    private final List<Refused> refused;
    private final Set<Writing> done = EnumSet.noneOf(Writing.class);
    private final Words all;
    private final Caller mentor;
    private final Caller mentee;
    private final long home;

    private NaughtyPlans(RunningSandbox sandbox, String space, Lot lot, Words all, List<Refused> refused) {
        this.sandbox = sandbox;
        this.lot = lot;
        this.refused = refused;
        this.all = all;
        // somebody of its own, for a person shows the same preferences in all of their plans; of one name, which stands
        // in texts
        this.mentor = sandbox.as(sandbox.newNamesake("mentor", "Mentor Person"));
        this.mentee = sandbox.as("mentee");
        this.home = sandbox.as("admin").makePage(space, "Home " + NUMBER.incrementAndGet(), "<p/>");
    }

    /** What is written on a database: every naughty string, on PostgreSQL every script injection too. */
    public static List<String> strings(RunningSandbox sandbox) {
        return sandbox == RunningSandbox.POSTGRES ? NaughtyStrings.all() : NaughtyStrings.naughty();
    }

    /** Pages that show all of these, made when they are first asked for. */
    public static synchronized List<Filled> of(RunningSandbox sandbox) {
        return MADE.computeIfAbsent(sandbox, key -> pages(key, Lot.forPages(strings(key), PLANS_ON_A_PAGE, GOALS)));
    }

    /** A page of the same shape without a naughty string. */
    public static Filled dull(RunningSandbox sandbox) {
        return pages(sandbox, Lot.forPages(List.of(), PLANS_ON_A_PAGE, GOALS)).get(0);
    }

    private static List<Filled> pages(RunningSandbox sandbox, List<List<Lot>> lotsOfPages) {
        String space = sandbox.newSpace();
        Queue<Filled> pages = new ConcurrentLinkedQueue<>();
        Clients.sharing(2, lotsOfPages, lots -> {
            List<Made> made = lots.stream()
                    .map(lot -> new NaughtyPlans(sandbox, space, lot, lot.allWords(), List.of()).filled())
                    .toList();
            // what the others draw is drawn by the same rows as in the plan, so one of each is enough for a page
            String storage = made.stream().map(Made::ownMacros).collect(Collectors.joining())
                    + made.get(0).otherMacros();
            // in a space of its own, for a page names others of its space
            long page = sandbox.as("mentee").makePage(sandbox.newSpace(), "Shown", storage);
            pages.add(new Filled(sandbox, page, lots));
        });
        return List.copyOf(pages);
    }

    /** Tries a text in every field, all of which must refuse it for this reason; what is dull can still be written. */
    public static void checkRefused(RunningSandbox sandbox, String code, Words words) {
        Lot lot = Lot.dull(0, 1);
        new NaughtyPlans(sandbox, sandbox.newSpace(), lot, lot.allWords(), List.of(new Refused(code, words))).filled();
    }

    /** Writes a text into every field, all of which must keep it. */
    public static void checkKept(RunningSandbox sandbox, Words words) {
        new NaughtyPlans(sandbox, sandbox.newSpace(), Lot.dull(0, 1), words, List.of()).filled();
    }

    /**
     * A plan that is written.
     *
     * @param mentorship its id
     * @param goal the id of the goal on which one of each kind hangs
     * @param wordsOf the key of a space whose words are written
     */
    private record Made(String mentorship, String goal, String wordsOf) {

        /** They name the mentorship, as a preview wants it. */
        String ownMacros() {
            return Macros.storage(Macros.PLAN, Map.of("mentorship", mentorship))
                    + Macros.storage(Macros.MILESTONES, Map.of("mentorship", mentorship, "limit", "200"))
                    + Macros.storage(Macros.CHECK_IN, Map.of("mentorship", mentorship))
                    + Macros.storage(Macros.SHARED_WORDS, Map.of("space", wordsOf))
                    + Macros.storage(Macros.CYCLES, Map.of("space", wordsOf))
                    + Macros.storage(Macros.PLAYBOOK, Map.of("space", wordsOf));
        }

        String otherMacros() {
            return Macros.storage(Macros.GOAL, Map.of("mentorship", mentorship, "goal", goal))
                    + Macros.storage(Macros.EVIDENCE, Map.of("mentorship", mentorship, "limit", "200"));
        }
    }

    private Made filled() {
        writeMentorshipsThatEnd();

        Scribe scribe = scribe();
        Written mentorship = scribe.make(mentee, Writing.START_MENTORSHIP, "", Lot.before(), bond());
        scribe.write(mentor, Writing.ACCEPT_MENTORSHIP, mentorship, all, NOTHING);
        for (int number = 0; number < lot.goals(); number++) {
            scribe.write(mentee, Writing.CHANGE_MENTORSHIP, mentorship, lot.wordsOf(number), NOTHING);
        }
        scribe.write(mentee, Writing.CHANGE_MENTORSHIP, mentorship, all, NOTHING);

        scribe.write(mentor, Writing.REVIEW_MENTORSHIP, mentorship, all, NOTHING);
        agree(scribe, mentorship);
        prefer();
        String wordsOf = suggest();
        talk(scribe, mentorship);

        Map<Written, Written> milestones = new LinkedHashMap<>();
        Written stepped = addGoal(scribe, mentorship, Lot.before(), milestones);
        takeSteps(scribe, stepped, Objects.requireNonNull(milestones.remove(stepped)));
        Written full = addGoal(scribe, mentorship, Lot.before(), milestones);
        // before the other goals, for each writing reads the whole plan
        List<Written> hung = hang(scribe, full, Objects.requireNonNull(milestones.get(full)));
        for (int number = 0; number < lot.goals(); number++) {
            tryWhole(scribe, number);
            addGoal(scribe, mentorship, lot.wordsOf(number), milestones);
        }
        scribe.tryFirst(refused);
        hung.forEach(one -> milestones.put(one, one));

        checkReadings(mentorship, stepped, milestones, finish(scribe, mentorship));
        assertThat(done).containsExactlyInAnyOrder(Writing.values());
        return new Made(mentorship.id(), full.id(), wordsOf);
    }

    /** What is too long for a short text is refused there before the rest is written. */
    private void tryWhole(Scribe scribe, int number) {
        List<Refused> first = new ArrayList<>(refused);
        if (number < lot.strings().size()) {
            first.add(new Refused("too-long", field -> lot.strings().get(number)));
        }
        scribe.tryFirst(first);
    }

    /** One that is refused, one that is withdrawn and one that is concluded. */
    private void writeMentorshipsThatEnd() {
        endWith(mentor, Writing.REFUSE_MENTORSHIP);
        endWith(mentee, Writing.WITHDRAW_MENTORSHIP);
        endWith(
                mentor,
                Writing.ACCEPT_MENTORSHIP,
                Writing.PAUSE_MENTORSHIP,
                Writing.RESUME_MENTORSHIP,
                Writing.CONCLUDE_MENTORSHIP);
    }

    private void endWith(Caller by, Writing... steps) {
        Scribe scribe = scribe();
        Written mentorship = scribe.make(mentee, Writing.START_MENTORSHIP, "", all, bond());
        for (Writing step : steps) {
            scribe.write(by, step, mentorship, all, NOTHING);
        }
        finish(scribe, mentorship);
    }

    /** What one of the two has written down, the other reads. */
    private void agree(Scribe scribe, Written mentorship) {
        String path = MENTORING + "mentorships/" + mentorship.id() + "/agreement";
        Written agreement = new Written(mentorship.id(), mentor.get(path).revision());
        for (Words words : List.of(lot.pack(0), all)) {
            scribe.write(mentee, Writing.CHANGE_AGREEMENT, agreement, words, SIDE);
        }
        agreement.check(mentor.get(path).expect(200).json());
    }

    /** What the mentor says of themselves and shows to the mentee; it is in the journal of no mentorship. */
    private void prefer() {
        Scribe own = scribe();
        Written preferences = new Written(
                "me", mentor.get(MENTORING + "people/me/preferences").revision());
        for (Words words : List.of(lot.pack(0), all)) {
            own.write(mentor, Writing.CHANGE_PREFERENCES, preferences, words, Map.of("shownTo", "pairs"));
        }
        String path = MENTORING + "people/me/prompts";
        Written prompts = new Written("me", mentor.get(path).revision());
        own.write(mentor, Writing.WRITE_PROMPTS, prompts, all, NOTHING);
        prompts.check(mentor.get(path).expect(200).json());
        done.addAll(own.done());
    }

    /** A check-in is moved, and a field of it written and shared; what is written on the way is in no journal. */
    private void talk(Scribe scribe, Written mentorship) {
        Written checkIn = scribe.makeSilently(
                mentee,
                MENTORING + "mentorships/" + mentorship.id() + "/check-ins",
                Map.of("planned", FIRST_DUE.toString()));
        scribe.write(
                mentor,
                Writing.CHANGE_CHECK_IN,
                checkIn,
                all,
                Map.of("planned", FIRST_DUE.plusDays(1).toString()));
        checkIn.check(
                mentee.get(MENTORING + "check-ins/" + checkIn.id()).expect(200).json());
        Scribe own = scribe();
        Written draft = new Written(checkIn.id(), 1);
        Written part = new Written(checkIn.id(), 1);
        for (Words words : List.of(lot.pack(0), all)) {
            own.write(mentee, Writing.SAVE_DRAFT, draft, words, NOTHING);
        }
        draft.check(mentee.get(MENTORING + "check-ins/" + checkIn.id() + "/drafts/purpose")
                .expect(200)
                .json());
        done.addAll(own.done());
        for (Words words : List.of(lot.pack(0), all)) {
            scribe.write(mentee, Writing.SHARE_DRAFT, part, words, NOTHING);
        }
        JsonNode purpose = mentor.get(MENTORING + "check-ins/" + checkIn.id())
                .expect(200)
                .json()
                .at("/sections/0/parts/0");
        part.check(purpose);
        goOn(scribe, checkIn);
    }

    /** What was seen, what it tells, what is done next and what may come in the way. */
    private void goOn(Scribe scribe, Written checkIn) {
        Words pack = lot.pack(0);
        Written seen = scribe.make(mentee, Writing.ADD_DATA_POINT, checkIn.id(), pack, NOTHING);
        scribe.write(mentee, Writing.CHANGE_DATA_POINT, seen, all, NOTHING);
        Map<String, ?> cites = Map.of("cites", List.of(seen.id()));
        Written read = scribe.make(mentor, Writing.ADD_INTERPRETATION, checkIn.id(), pack, cites);
        scribe.write(mentor, Writing.CHANGE_INTERPRETATION, read, all, NOTHING);
        Written first = scribe.make(mentee, Writing.ADD_ACTION, checkIn.id(), pack, NOTHING);
        scribe.write(mentor, Writing.CHANGE_ACTION, first, all, NOTHING);
        scribe.write(mentee, Writing.DROP_ACTION, first, all, NOTHING);
        Written second = scribe.make(mentee, Writing.ADD_ACTION, checkIn.id(), all, NOTHING);
        scribe.write(mentee, Writing.HAND_OVER_ACTION, second, all, Map.of("to", mentor.username()));
        Map<String, ?> small = Map.of("microChallenge", true, "deadline", FIRST_DUE.toString());
        Written tried = scribe.make(mentee, Writing.ADD_ACTION, checkIn.id(), all, small);
        scribe.write(mentee, Writing.COMPLETE_ACTION, tried, all, NOTHING);
        Written again = scribe.makeSilently(
                mentee, MENTORING + "check-ins/" + checkIn.id() + "/actions", Map.of("task", "Again"));
        scribe.stepSilently(mentee, MENTORING + "actions/" + again.id() + "/completion", Map.of(), 1, 1);
        scribe.write(mentee, Writing.REOPEN_ACTION, new Written(again.id(), 2), all, NOTHING);
        Written risk = scribe.make(mentee, Writing.ADD_RISK, checkIn.id(), pack, NOTHING);
        scribe.write(mentor, Writing.CHANGE_RISK, risk, all, NOTHING);
        scribe.write(mentor, Writing.END_RISK, risk, all, NOTHING);
        scribe.write(mentee, Writing.REOPEN_RISK, risk, all, NOTHING);
        Map.of("data-points", seen, "interpretations", read, "actions", first, "risks", risk)
                .forEach((plural, item) -> item.check(mentee.get(MENTORING + plural + "/" + item.id())
                        .expect(200)
                        .json()));
        close(scribe, checkIn);
    }

    /** Both say that it is right as it stands; what is put right afterwards is a note. */
    private void close(Scribe scribe, Written checkIn) {
        String path = MENTORING + "check-ins/" + checkIn.id();
        JsonNode now = mentee.get(path).expect(200).json();
        long revision = now.path("revision").asLong();
        Map<String, ?> shown =
                Map.of("fingerprint", now.at("/standing/fingerprint").asText());
        scribe.stepSilently(mentor, path + "/confirmation", shown, revision, 1);
        Map<String, Object> last = new HashMap<>(shown);
        last.put("withoutNextSteps", true);
        scribe.stepSilently(mentee, path + "/closing", last, revision, 2);
        scribe.make(mentee, Writing.ADD_NOTE, checkIn.id(), all, NOTHING);
        Written note = scribe.make(mentor, Writing.ADD_NOTE, checkIn.id(), all, NOTHING);
        note.check(mentee.get(MENTORING + "notes/" + note.id()).expect(200).json());
    }

    /** The words and the cycles of a space are in no journal of a pair's. */
    private String suggest() {
        Scribe keeper = scribe();
        Written words = new Written(sandbox.newSpace(), 1);
        for (Words texts : List.of(lot.pack(0), all)) {
            keeper.write(sandbox.as("admin"), Writing.CHANGE_SHARED_WORDS, words, texts, NOTHING);
        }
        words.check(mentor.get(MENTORING + "spaces/" + words.id() + "/shared-words")
                .expect(200)
                .json());
        Written cycles = new Written(words.id(), 1);
        keeper.write(sandbox.as("admin"), Writing.WRITE_CYCLES, cycles, all, ON_NO_DAY);
        cycles.check(mentor.get(MENTORING + "spaces/" + words.id() + "/cycles")
                .expect(200)
                .json());
        Written playbook = new Written(words.id(), 1);
        for (Words texts : List.of(lot.pack(0), all)) {
            keeper.write(sandbox.as("admin"), Writing.PUBLISH_PLAYBOOK, playbook, texts, OWN_SECTION);
        }
        playbook.check(mentor.get(MENTORING + "spaces/" + words.id() + "/playbooks/3")
                .expect(200)
                .json());
        done.addAll(keeper.done());
        return words.id();
    }

    private Written addGoal(Scribe scribe, Written mentorship, Words words, Map<Written, Written> milestones) {
        Written goal = scribe.make(mentee, Writing.PROPOSE_GOAL, mentorship.id(), words, GOAL);
        // each on a day of its own, for in a table those of one day stand in any order
        Map<String, ?> due = Map.of("due", FIRST_DUE.plusDays(milestones.size()).toString());
        milestones.put(goal, scribe.make(mentee, Writing.ADD_MILESTONE, goal.id(), words, due));
        return goal;
    }

    /** Each change and each step of a goal and its milestone. */
    private void takeSteps(Scribe scribe, Written goal, Written milestone) {
        scribe.write(mentee, Writing.CHANGE_GOAL, goal, all, Map.of("aim.kind", "team"));
        scribe.write(mentor, Writing.AGREE_GOAL, goal, all, NOTHING);
        scribe.write(mentee, Writing.CHANGE_MILESTONE, milestone, all, NOTHING);
        scribe.write(mentor, Writing.AGREE_MILESTONE, milestone, all, NOTHING);
        scribe.write(mentee, Writing.POSTPONE_MILESTONE, milestone, all, Map.of("due", "2027-02-02"));
        scribe.write(mentee, Writing.REACH_MILESTONE, milestone, all, NOTHING);
        scribe.write(mentee, Writing.REOPEN_MILESTONE, milestone, all, NOTHING);
        scribe.write(mentee, Writing.DROP_MILESTONE, milestone, all, NOTHING);
        milestone.check(mentor.get(MENTORING + "milestones/" + milestone.id())
                .expect(200)
                .json());
        scribe.write(mentee, Writing.REACH_GOAL, goal, all, NOTHING);
        scribe.write(mentee, Writing.REOPEN_GOAL, goal, all, NOTHING);
        scribe.write(mentee, Writing.DROP_GOAL, goal, all, NOTHING);
    }

    /** On a goal that is agreed, things with all strings in them, of each kind one, and with the strings by packs. */
    private List<Written> hang(Scribe scribe, Written goal, Written milestone) {
        scribe.write(mentor, Writing.AGREE_GOAL, goal, all, NOTHING);
        Words pack = lot.pack(0);
        Written indicator = scribe.make(mentee, Writing.ADD_INDICATOR, goal.id(), all, INDICATOR);
        Written measurement = scribe.make(mentee, Writing.ADD_MEASUREMENT, indicator.id(), all, NOTHING);
        Written support = scribe.make(mentee, Writing.ADD_SUPPORT, goal.id(), all, SUPPORT);
        for (Words words : List.of(pack, all)) {
            scribe.write(mentee, Writing.CHANGE_INDICATOR, indicator, words, NOTHING);
            scribe.write(mentee, Writing.CHANGE_MEASUREMENT, measurement, words, NOTHING);
            scribe.write(mentee, Writing.CHANGE_SUPPORT, support, words, NOTHING);
        }
        List<Written> hung = new ArrayList<>(List.of(indicator, measurement, support));
        // two, for a chart draws no single one
        hung.add(scribe.make(mentee, Writing.ADD_MEASUREMENT, indicator.id(), pack, Map.of("on", "2026-01-02")));
        hung.add(scribe.make(mentee, Writing.ADD_EVIDENCE, goal.id(), all, EVIDENCE));
        hung.add(scribe.make(mentee, Writing.ADD_EVIDENCE_OF_MILESTONE, milestone.id(), all, EVIDENCE));
        hung.add(scribe.make(mentee, Writing.ADD_EVIDENCE_OF_MEASUREMENT, measurement.id(), all, EVIDENCE));
        // a row shows the first line of evidence, so what is shown in the end has one
        hung.subList(hung.size() - 3, hung.size())
                .forEach(evidence -> scribe.write(mentee, Writing.CHANGE_EVIDENCE, evidence, pack, NOTHING));
        for (int number = 0; number < Lot.PACKS; number++) {
            hung.addAll(pack(scribe, goal, lot.pack(number)));
        }
        for (Writing writing : List.of(Writing.PROPOSE, Writing.PROPOSE_TOO)) {
            Map<String, ?> kind = writing == Writing.PROPOSE ? NOTHING : Map.of("aim.kind", "team");
            Written proposal = scribe.make(mentor, writing, goal.id(), all, kind);
            scribe.write(mentee, Writing.REFUSE_PROPOSAL, proposal, all, NOTHING);
            hung.add(proposal);
        }
        lookAt(scribe, goal);
        return hung;
    }

    /** The views of both: what was written blind stays out of the journal of the other, so the first is read where it stands once both are in. */
    private void lookAt(Scribe scribe, Written goal) {
        Scribe blind = scribe();
        Written first = blind.make(mentee, Writing.ADD_ASSESSMENT, goal.id(), lot.pack(0), VIEW);
        blind.write(mentee, Writing.CHANGE_ASSESSMENT, first, all, NOTHING);
        done.addAll(blind.done());
        Written second = scribe.make(mentor, Writing.ADD_ASSESSMENT, goal.id(), all, VIEW);
        String path = MENTORING + "assessments/";
        first.check(mentor.get(path + first.id()).expect(200).json());
        second.check(mentee.get(path + second.id()).expect(200).json());
    }

    private List<Written> pack(Scribe scribe, Written goal, Words words) {
        Written indicator = scribe.make(mentee, Writing.ADD_INDICATOR, goal.id(), words, INDICATOR);
        return List.of(
                indicator,
                scribe.make(mentee, Writing.ADD_MEASUREMENT, indicator.id(), words, NOTHING),
                scribe.make(mentee, Writing.ADD_EVIDENCE, goal.id(), words, EVIDENCE),
                scribe.make(mentee, Writing.ADD_SUPPORT, goal.id(), words, SUPPORT));
    }

    /** The journal has each milestone, and whatever else hangs on a goal, as it was written last, which saves asking for each. */
    private void checkReadings(
            Written mentorship, Written stepped, Map<Written, Written> milestones, List<JsonNode> journal) {
        String path = MENTORING + "mentorships/" + mentorship.id();
        mentorship.check(mentor.get(path).expect(200).json());
        Map<String, JsonNode> read = new HashMap<>();
        journal.forEach(entry -> read.putIfAbsent(entry.at("/item/id").asText(), entry.path("state")));
        mentor.get(path + "/goals?limit=200")
                .expect(200)
                .member("results")
                .forEach(goal -> read.put(goal.path("id").asText(), goal));
        Stream.of(Set.of(stepped), milestones.keySet(), milestones.values())
                .flatMap(Collection::stream)
                .forEach(written -> written.check(Objects.requireNonNull(read.get(written.id()))));
    }

    private List<JsonNode> finish(Scribe scribe, Written mentorship) {
        done.addAll(scribe.done());
        return scribe.checkedJournal(mentor, mentorship);
    }

    private Scribe scribe() {
        Scribe scribe = new Scribe();
        scribe.tryFirst(refused);
        return scribe;
    }

    private Map<String, ?> bond() {
        return Map.of("mentor", mentor.username(), "pageId", Long.toString(home), "start", "2026-09-01");
    }
}
