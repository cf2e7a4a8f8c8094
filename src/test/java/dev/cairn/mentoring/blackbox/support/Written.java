package dev.cairn.mentoring.blackbox.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.fixture.Answer;
import java.util.HashMap;
import java.util.Map;

/** A mentorship, goal or milestone, and the texts that it must have, by their JSON pointers. */
final class Written {
    private final String id;
    private final Map<String, String> texts = new HashMap<>();
    private long revision;

    Written(String id) {
        this(id, 0);
    }

    /** What is there already, at this revision. */
    Written(String id, long revision) {
        this.id = id;
        this.revision = revision;
    }

    String id() {
        return id;
    }

    long revision() {
        return revision;
    }

    /** Takes note of what was written, and fails unless the answer gives it back. */
    void keep(Writing writing, Words words, Answer answer) {
        writing.fields().stream()
                .filter(field -> !field.kept().isEmpty())
                .forEach(field -> texts.put(field.kept(), words.in(field)));
        revision = answer.revision();
        check(answer.json());
    }

    /** Fails unless it is read as it was written. */
    void check(JsonNode json) {
        texts.forEach((pointer, text) ->
                assertThat(json.at(pointer).textValue()).as(pointer).isEqualTo(text));
    }
}
