package dev.cairn.mentoring.blackbox.support;

import static dev.cairn.mentoring.fixture.Caller.MENTORING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes texts into one mentorship through REST, and holds each answer and the journal against what was sent. */
final class Scribe {
    private static final int SLICE = 200;

    private final List<@Nullable String> reasons = new ArrayList<>();
    private final Set<Writing> done = EnumSet.noneOf(Writing.class);
    private List<Refused> refused = List.of();

    /**
     * Words that some fields do not accept.
     *
     * @param code of the fault
     */
    record Refused(String code, Words words) {}

    /** From now on, these are tried and must be refused before anything is written. */
    void tryFirst(List<Refused> words) {
        refused = words;
    }

    /** Every kind of writing that was done. */
    Set<Writing> done() {
        return done;
    }

    /** Makes something new that belongs to what has that id, or to nothing. */
    Written make(Caller by, Writing writing, String of, Words words, Map<String, ?> more) {
        String path = Operations.address(writing.operation()).pathOf(of);
        checkRefusals(writing, more, body -> by.post(path, body));

        Answer answer = by.post(path, writing.body(words, more)).expect(201);
        Written made = new Written(answer.text("id"));
        keep(made, writing, words, answer);
        return made;
    }

    /** Makes something new that says nothing; the journal has it without a reason. */
    Written makeSilently(Caller by, String path, Map<String, ?> body) {
        Answer answer = by.post(path, body).expect(201);
        reasons.add(null);
        return new Written(answer.text("id"), answer.revision());
    }

    /** Takes a step that says nothing; the journal has it so many times without a reason. */
    void stepSilently(Caller by, String path, Map<String, ?> body, long revision, int entries) {
        by.change("POST", path, body, revision).expect(200);
        for (int entry = 0; entry < entries; entry++) {
            reasons.add(null);
        }
    }

    /** Changes it, or takes a step with it. */
    void write(Caller by, Writing writing, Written item, Words words, Map<String, ?> more) {
        Operations.Address address = Operations.address(writing.operation());
        String path = address.pathOf(item.id());
        checkRefusals(writing, more, body -> by.change(address.method(), path, body, item.revision()));

        Answer answer = by.change(address.method(), path, writing.body(words, more), item.revision())
                .expect(200);
        keep(item, writing, words, answer);
    }

    private void keep(Written item, Writing writing, Words words, Answer answer) {
        item.keep(writing, words, answer);
        reasons.add(writing.fields().stream()
                .filter(TextField::isReason)
                .map(words::in)
                .findFirst()
                .orElse(null));
        done.add(writing);
    }

    private void checkRefusals(Writing writing, Map<String, ?> more, Function<Map<String, ?>, Answer> request) {
        for (Refused one : refused) {
            Map<String, String> faults = new HashMap<>();
            writing.fields().stream()
                    .filter(field -> !field.takes(one.words().in(field)))
                    .forEach(field -> faults.put(field.faulty(), one.code()));
            if (!faults.isEmpty()) {
                Answer answer = request.apply(writing.body(one.words(), more)).expect(400);
                assertThat(faultsIn(answer)).as(answer.toString()).isEqualTo(faults);
            }
        }
    }

    private static Map<String, String> faultsIn(Answer answer) {
        Map<String, String> faults = new HashMap<>();
        answer.member("errors")
                .forEach(error -> faults.put(
                        error.path("field").asText(), error.path("code").asText()));
        return faults;
    }

    /** The journal, the newest first. Fails unless its reasons are those that were sent, in their order. */
    List<JsonNode> checkedJournal(Caller reader, Written mentorship) {
        List<JsonNode> entries = new ArrayList<>();
        String path = MENTORING + "mentorships/" + mentorship.id() + "/journal?limit=" + SLICE + "&start=";
        for (int start = 0; start < reasons.size(); start += SLICE) {
            reader.get(path + start).expect(200).member("results").forEach(entries::add);
        }
        List<@Nullable String> kept = new ArrayList<>();
        entries.forEach(entry -> kept.add(entry.path("reason").textValue()));
        Collections.reverse(kept);
        assertThat(kept).isEqualTo(reasons);
        return entries;
    }
}
