package dev.cairn.mentoring.shared.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.fixture.Answer;
import java.util.ArrayList;
import java.util.List;

/** What answers tell, in short. */
public final class Told {
    private Told() {}

    /** The fields at fault of a refusal, each as {@code field: code}; fails where one has no wording. */
    public static List<String> faults(Answer refused) {
        List<String> faults = new ArrayList<>();
        for (JsonNode error : refused.expect(400).member("errors")) {
            String message = error.path("message").asText();
            if (message.isBlank() || message.contains("dev.cairn")) {
                throw new AssertionError("a fault without wording: " + error);
            }
            faults.add(error.path("field").asText() + ": " + error.path("code").asText());
        }
        return faults;
    }

    /** The code of a refusal; fails where it has no wording. */
    public static String code(Answer refused) {
        String title = refused.text("title");
        if (title.isBlank() || title.contains("dev.cairn")) {
            throw new AssertionError("a problem without wording: " + refused);
        }
        return refused.text("code");
    }

    /** The ids of a list's results. */
    public static List<String> ids(Answer list) {
        List<String> ids = new ArrayList<>();
        list.expect(200)
                .member("results")
                .forEach(result -> ids.add(result.path("id").asText()));
        return ids;
    }

    /** A JSON list of words. */
    public static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }
}
