package dev.cairn.mentoring.shared.rest;

import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who calls the plugin's REST and holds every answer, and every request that was taken, against the contract. Paths begin below
 * {@code /rest/mentoring/1.0/}; {@code '} stands for {@code "} in bodies.
 */
public final class Contracted {
    private final Caller caller;

    private Contracted(Caller caller) {
        this.caller = caller;
    }

    public static Contracted as(RunningSandbox host, String username) {
        return new Contracted(host.as(username));
    }

    static Contracted anonymous(RunningSandbox host) {
        return new Contracted(host.anonymous());
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Makes something new. */
    public Answer make(String path, String body) {
        return send("POST", path, body);
    }

    /** Changes what is there from its present revision. */
    public Answer change(String method, String path, String body, long revision) {
        return send(method, path, body, "If-Match", "\"" + revision + "\"");
    }

    /** @param headers names and values by turns */
    public Answer send(String method, String path, @Nullable String body, String... headers) {
        String sent = body == null ? null : body.replace('\'', '"');
        Answer answer = sendUnchecked(method, path, sent, headers);
        URI uri = URI.create(Caller.MENTORING + path);
        if (!isTheHosts(answer)) {
            Contract.checkAnswer(
                    method, uri, answer.status(), answer.header("Content-Type").orElse(null), answer.body());
        }
        if (answer.status() < 300) {
            Contract.checkRequest(method, uri, sent, headers);
        }
        return answer;
    }

    /** The same without a look into the contract, for what the framework answers. */
    Answer sendUnchecked(String method, String path, @Nullable String body, String... headers) {
        return caller.send(method, Caller.MENTORING + path, body, headers);
    }

    /** Who is not logged in, or sends another media type, is answered by the host before the plugin is asked. */
    private static boolean isTheHosts(Answer answer) {
        boolean ours = answer.header("Content-Type").orElse("").startsWith(Answers.PROBLEM_JSON);
        return !ours && (answer.status() == 401 || answer.status() == 415);
    }
}
