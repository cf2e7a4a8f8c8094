package dev.cairn.mentoring.goal.rest;

import static dev.cairn.mentoring.shared.rest.Told.code;
import static dev.cairn.mentoring.shared.rest.Told.faults;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.mentoring.blackbox.support.NaughtyStrings;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.shared.rest.Situation;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

/** What a mentee takes to a review, over HTTP. */
@ParameterizedClass
@EnumSource(RunningSandbox.class)
class ReviewPackRoutesIT {
    @Parameter
    RunningSandbox host;

    private Situation situation;
    private String mentorship;
    private String goal;
    private String milestone;
    private String evidence;

    @BeforeEach
    void aGoalWithAMilestoneAndEvidence() {
        situation = new Situation(host);
        mentorship = situation.active();
        goal = situation.openGoal(mentorship);
        milestone = situation.milestone(goal);
        evidence = evidence("{'type':'metric','words':'Down by a third','link':'https://example.org/?a=1&b=%3C'}");
    }

    private String evidence(String what) {
        return situation
                .mentee
                .make("goals/" + goal + "/evidence", what)
                .expect(201)
                .text("id");
    }

    private String route() {
        return "mentorships/" + mentorship + "/review-pack";
    }

    private Document pack(String picks) {
        String storage = situation.mentee.make(route(), picks).expect(200).text("storage");
        return Jsoup.parseBodyFragment(storage);
    }

    private static String wellFormed(String storage) {
        try {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<root>" + storage + "</root>")));
            return storage;
        } catch (Exception broken) {
            throw new AssertionError("not well-formed: " + storage, broken);
        }
    }

    @Test
    @Tag("R72")
    void holds_exactly_what_was_picked_with_its_progress_in_words_and_its_links() {
        Document whole =
                pack("{'goals':['" + goal + "'],'milestones':['" + milestone + "'],'evidence':['" + evidence + "']}");

        assertThat(whole.select("h2, h3, h4").eachText())
                .containsExactly("Goals", "Lead a review", "Milestones", "Evidence");
        assertThat(whole.text()).contains("Open", "0 per cent", "First talk", "Down by a third", "Metric");
        assertThat(whole.select("a").eachAttr("href")).containsExactly("https://example.org/?a=1&b=%3C");

        Document milestoneAlone = pack("{'milestones':['" + milestone + "']}");

        assertThat(milestoneAlone.text()).contains("First talk").doesNotContain("Lead a review", "Down by a third");
        assertThat(milestoneAlone.select("h2").eachText()).containsExactly("Milestones");
    }

    @Test
    @Tag("R72")
    void is_the_mentees_alone_and_so_is_that_it_was_made() {
        String picks = "{'goals':['" + goal + "']}";

        assertThat(code(situation.mentor.make(route(), picks).expect(403)))
                .isEqualTo("only-the-mentee-makes-a-review-pack");
        assertThat(code(situation.reader.make(route(), picks).expect(403))).isEqualTo("only-the-pair");
        situation.outsider.make(route(), picks).expect(404);
        situation.mentee.make(route(), picks).expect(200);

        String journal = "mentorships/" + mentorship + "/journal";
        assertThat(situation.mentee.get(journal).expect(200).body()).contains("review-pack", goal);
        assertThat(situation.mentor.get(journal).expect(200).body()).doesNotContain("review-pack");
    }

    @Test
    void takes_no_draft_of_the_mentors_and_no_words_of_theirs() {
        String draft = situation
                .mentor
                .make("goals/" + goal + "/evidence", "{'type':'metric','words':'A hunch','audience':'author'}")
                .expect(201)
                .text("id");
        String shared = situation
                .mentor
                .make("goals/" + goal + "/evidence", "{'type':'observation','words':'Between us'}")
                .expect(201)
                .text("id");

        assertThat(faults(situation.mentee.make(route(), "{'evidence':['" + draft + "']}")))
                .containsExactly("evidence: unknown-evidence");
        assertThat(pack("{'evidence':['" + shared + "']}").text())
                .contains("Observation")
                .doesNotContain("Between us");
    }

    @Test
    void of_nothing_or_of_what_is_not_there_is_refused_by_field() {
        String none = UUID.randomUUID().toString();

        assertThat(faults(situation.mentee.make(route(), "{}"))).containsExactly("goals: nothing-picked");
        assertThat(faults(situation.mentee.make(
                        route(),
                        "{'goals':['" + none + "'],'milestones':['" + none + "'],'evidence':['" + none + "']}")))
                .containsExactly("goals: unknown-goal", "milestones: unknown-milestone", "evidence: unknown-evidence");
    }

    @Test
    void is_there_after_the_end_and_not_before_the_mentor_accepted() {
        String proposed = situation.proposed();

        assertThat(code(situation
                        .mentee
                        .make("mentorships/" + proposed + "/review-pack", "{'goals':['" + goal + "']}")
                        .expect(409)))
                .isEqualTo("mentorship-is-proposed");
        long revision = situation.revision("mentorships/" + mentorship);
        situation
                .mentee
                .change("POST", "mentorships/" + mentorship + "/conclusion", "{}", revision)
                .expect(200);
        situation.mentee.make(route(), "{'goals':['" + goal + "']}").expect(200);
    }

    @Test
    void is_well_formed_storage_whatever_was_written() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        List<String> strings = new ArrayList<>(NaughtyStrings.naughty());
        strings.addAll(NaughtyStrings.scripts());
        for (int from = 0; from < strings.size(); from += 100) {
            String text = String.join("\n", strings.subList(from, Math.min(from + 100, strings.size())));
            ObjectNode what = mapper.createObjectNode();
            what.put("type", "metric").put("words", text.substring(0, Math.min(text.length(), 8000)));
            String id = host.as(situation.menteeName)
                    .post("/rest/mentoring/1.0/goals/" + goal + "/evidence", mapper.convertValue(what, Object.class))
                    .expect(201)
                    .text("id");

            String storage = wellFormed(situation
                    .mentee
                    .make(route(), "{'evidence':['" + id + "']}")
                    .expect(200)
                    .text("storage"));

            assertThat(Jsoup.parseBodyFragment(storage).body().getAllElements())
                    .extracting(Element::tagName)
                    .containsOnly("body", "p", "h2", "ul", "li", "br");
        }
    }
}
