package dev.cairn.mentoring.blackbox.rights;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.blackbox.rights.Item.Kind;
import dev.cairn.mentoring.blackbox.rights.Secret.Audience;
import dev.cairn.mentoring.blackbox.rights.Secret.Depth;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fills what stands around the plans of a scene: what a space keeps for whoever may view it, and what a person keeps or is told alone. */
final class Around {
    /** An optional section of the product's. */
    private static final String HIDDEN = "challenge";

    private static final Map<String, Integer> NUMBERS = Map.of("clarity", 4, "usefulness", 5, "support", 2);

    private final World world;
    private final Items items;
    private Map<String, Object> ownSection = Map.of();

    Around(World world) {
        this.world = world;
        this.items = world.items;
    }

    /** A playbook with a section of the space's own, a cycle, and words of feedback. */
    void keptBySpace() {
        Item playbook = items.item(Bond.PRESENT, Kind.PLAYBOOK, "playbook 2", Audience.PAGE, null);
        Map<String, Object> section = new LinkedHashMap<>(Map.of("writers", "each", "use", "optional"));
        section.put("title", playbook.text("section title", Depth.WHOLE));
        section.put("ask", playbook.text("section ask", Depth.WHOLE));
        section.put("purpose", playbook.text("section purpose", Depth.WHOLE));
        section.put("prompts", List.of(Map.of("text", playbook.text("prompt", Depth.WHOLE))));
        JsonNode sections = publish(1, playbook, section);
        ownSection = new LinkedHashMap<>(section);
        ownSection.put("id", sections.get(sections.size() - 1).path("id").asText());

        Item cycle = items.item(Bond.PRESENT, Kind.CYCLE, "cycle", Audience.PAGE, null)
                .texts("name");
        cycle.with("dates", List.of(cycle.day("dates", Depth.WHOLE)));
        change("PUT", "cycles", Map.of("cycles", List.of(cycle.sent())));

        Item words = items.item(Bond.PRESENT, Kind.SHARED_WORDS, "shared words", Audience.PAGE, null)
                .texts("observation");
        Map<String, String> word =
                Map.of("word", words.text("word", Depth.WHOLE), "meaning", words.text("meaning", Depth.WHOLE));
        change("PATCH", "shared-words", words.with("words", List.of(word)).sent());
    }

    /** The next version, which calls the section otherwise, asks one question more, and is offered to the pair. */
    void newerPlaybook() {
        Item playbook = items.item(Bond.PRESENT, Kind.PLAYBOOK, "playbook 3", Audience.PAGE, null);
        Map<String, Object> section = new LinkedHashMap<>(ownSection);
        section.put("title", playbook.text("section title", Depth.WHOLE));
        List<Object> prompts = new ArrayList<>((List<?>) section.get("prompts"));
        prompts.add(Map.of("text", playbook.text("prompt", Depth.WHOLE)));
        section.put("prompts", prompts);
        publish(2, playbook, section);
    }

    void choosePlaybook(Bond bond) {
        String path = world.pair(bond).path() + "/playbook";
        Map<String, Object> choice = Map.of("spaceKey", world.present.space(), "number", 2, "hidden", List.of(HIDDEN));
        Caller mentee = world.as(Who.MENTEE);
        mentee.change("PUT", path, choice, mentee.get(path).revision()).expect(200);
        items.item(bond, Kind.PLAYBOOK_CHOICE, "playbook choice", Audience.PAIR, null)
                .secret("hidden", Canary.word("\"hidden\":[\"" + HIDDEN + "\"]"), Depth.WHOLE);
    }

    /** The mentee's answers after a check-in that is closed. */
    void pulse(Item checkIn) {
        Item pulse = items.item(checkIn.bond, Kind.PULSE, "pulse of " + checkIn, Audience.AUTHOR, Who.MENTEE);
        NUMBERS.forEach((name, number) -> pulse.with(name, number)
                .secret(
                        name,
                        Canary.anyOf(
                                "\"" + name + "\":" + number,
                                "data-answer=\"" + name + "\" data-value=\"" + number + "\""),
                        Depth.WHOLE));
        world.as(Who.MENTEE)
                .change("PUT", checkIn.path() + "/pulse", pulse.sent(), 1)
                .expect(200);
    }

    /** Questions of their own, and how they want to be mailed. */
    void keptByPeople() {
        Stream.of(Who.MENTEE, Who.MENTOR, Who.READER).forEach(who -> {
            Item own = items.item(Bond.PRESENT, Kind.PROMPTS, "prompts of " + who, Audience.AUTHOR, who);
            own.with("prompts", List.of(Map.of("text", own.text("own prompt", Depth.WHOLE))));
            changeOwn(who, "PUT", "prompts", own.sent());
        });
        Map.of(Who.MENTEE, "digest", Who.MENTOR, "off").forEach((who, mail) -> {
            Item own = items.item(Bond.PRESENT, Kind.NOTICE_PREFERENCES, "mails to " + who, Audience.AUTHOR, who)
                    .with("mail", mail)
                    .secret("mail", Canary.word("\"mail\":\"" + mail + "\""), Depth.WHOLE);
            changeOwn(who, "PATCH", "notice-preferences", own.sent());
        });
    }

    /** What each of the pair is told of their check-ins, which is another thing for each. */
    void notices() {
        for (Who who : List.of(Who.MENTEE, Who.MENTOR)) {
            world.as(who)
                    .get(MENTORING + "people/me/notices")
                    .expect(200)
                    .member("results")
                    .forEach(one -> items.item(Bond.PRESENT, Kind.NOTICE, "notice to " + who, Audience.AUTHOR, who)
                            .secret("id", Canary.word(one.path("id").asText()), Depth.WHOLE));
        }
    }

    /** Makes the next version, with all sections of the product's and this one, and says which it has now. */
    private JsonNode publish(int newest, Item playbook, Map<String, Object> section) {
        Caller keeper = world.as(Who.SPACE_ADMINISTRATOR);
        String path = MENTORING + "spaces/" + world.present.space() + "/playbooks";
        List<Object> sections = new ArrayList<>();
        keeper.get(path + "/1")
                .expect(200)
                .member("sections")
                .forEach(one -> sections.add(Map.of(
                        "id", one.path("id").asText(), "use", one.path("use").asText())));
        sections.add(section);
        playbook.with("news", playbook.text("news", Depth.WHOLE)).with("sections", sections);
        Answer made = keeper.change("POST", path, playbook.sent(), newest).expect(200);
        return made.member("sections");
    }

    private void change(String method, String what, Object body) {
        change(Who.SPACE_ADMINISTRATOR, method, "spaces/" + world.present.space() + "/" + what, body);
    }

    private void changeOwn(Who who, String method, String what, Object body) {
        change(who, method, "people/me/" + what, body);
    }

    private void change(Who who, String method, String what, Object body) {
        Caller by = world.as(who);
        String path = MENTORING + what;
        by.change(method, path, body, by.get(path).expect(200).revision()).expect(200);
    }
}
