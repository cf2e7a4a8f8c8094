package dev.cairn.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cairn.sandbox.SandboxFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Tells the demo's story to an empty sandbox: reads its chapters, which are lists of REST calls, and makes the calls one
 * after another, each as the person who would make it.
 */
public final class Demo {
    private static final List<String> CHAPTERS = List.of(
            "1-people.json",
            "2-space.json",
            "3-tomas-and-nadia.json",
            "4-other-pairs.json",
            "5-pages.json",
            "6-check-in.json",
            "7-what-the-space-gives.json");

    private final DemoClient client;
    private final Memory memory;

    /** @param baseUri the site's address with its context path */
    public Demo(URI baseUri) {
        client = new DemoClient(baseUri);
        memory = new Memory(LocalDate.now(ZoneId.systemDefault()));
    }

    /**
     * Makes every call.
     *
     * @throws SandboxFailure at the first call that is not answered with success
     */
    public void tell() {
        for (String chapter : CHAPTERS) {
            JsonNode calls = read(chapter).path("calls");
            for (int number = 0; number < calls.size(); number++) {
                try {
                    make(calls.get(number));
                } catch (DemoFailure failure) {
                    throw new SandboxFailure(
                            "The demo stops at " + chapter + ", call " + (number + 1) + ": " + failure.getMessage(),
                            failure);
                }
            }
        }
    }

    private void make(JsonNode call) {
        String[] methodAndPath = memory.fill(call.path("call").asText()).split(" ", 2);
        JsonNode body = memory.fill(call.path("body"));
        String person = call.path("as").asText();
        JsonNode answer = client.call(person, methodAndPath[0], methodAndPath[1], body);
        if (call.has("keep")) {
            memory.keep(call.path("keep").asText(), answer);
        }
    }

    private static JsonNode read(String chapter) {
        try (InputStream stream = Demo.class.getResourceAsStream(chapter)) {
            if (stream == null) {
                throw new DemoFailure("The chapter " + chapter + " is missing");
            }
            return new ObjectMapper().readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
