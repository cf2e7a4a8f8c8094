package dev.cairn.mentoring.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cairn.mentoring.fixture.Contract;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where some people write what a script says, one thing after the other and from the start again, and read each back at once. */
final class Desk {
    static final String REST = "/rest/mentoring/1.0";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern POINTER = Pattern.compile("\\{(/[a-z/]+)}");
    private static final Set<String> READINGS = Set.copyOf(
            Contract.routes().stream().filter(route -> route.startsWith("GET ")).toList());

    private final Script script;
    private final Map<String, Client> people;
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private int at;
    private int number;

    /** What came of a line: whether it wrote, and whether what was read afterwards was older than that. */
    record Written(boolean wrote, boolean stale) {}

    /**
     * @param people by what the script calls them
     * @param known what the script takes for given, by name
     */
    Desk(Script script, Map<String, Client> people, Map<String, String> known) {
        this.script = script;
        this.people = people;
        this.known.putAll(known);
    }

    /** What is called how by now. */
    Map<String, String> known() {
        return Map.copyOf(known);
    }

    Script script() {
        return script;
    }

    Client person(String name) {
        return Objects.requireNonNull(people.get(name));
    }

    /**
     * The whole script once.
     *
     * @throws IllegalStateException with everything that was refused or not read back
     */
    void all() {
        List<String> wrong = new ArrayList<>();
        for (Script.Line line : script.lines()) {
            try {
                if (next().stale()) {
                    wrong.add("not read back: " + line);
                }
            } catch (IllegalStateException e) {
                wrong.add(e.getMessage());
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(String.join("\n", wrong));
        }
    }

    /**
     * The next line, when those before are done.
     *
     * @throws IllegalStateException if it is refused
     */
    synchronized Written next() {
        Script.Line line = script.lines().get(at);
        at = (at + 1) % script.lines().size();
        number++;
        known.put("n", String.valueOf(number));
        Client by = person(line.who());
        String path = Script.filled(line.path(), known);
        if (!line.isWrite()) {
            Got list = by.get(REST + path).expect(200);
            if (line.name() != null) {
                known.put(line.name(), json(list).at("/results/0/id").asText());
            }
            return new Written(false, false);
        }
        if (line.name() != null) {
            return new Written(true, !isThere(by, created(by, line, path)));
        }
        String read = line.read() == null ? readAt(path) : Script.filled(line.read(), known);
        Got before = by.get(REST + read);
        String tag = line.revision() == null ? before.tag() : '"' + line.revision() + '"';
        Got answer = sent(by, line, path, body(line, before), tag);
        Got after = by.get(REST + read);
        return new Written(true, !isRead(line, before, answer, after));
    }

    private record Created(String path, String tag) {}

    private Created created(Client by, Script.Line line, String path) {
        Got answer = sent(by, line, path, Script.filled(line.body(), known), "");
        String id = json(answer).path("id").asText();
        known.put(String.valueOf(line.name()), id);
        return new Created(path.substring(path.lastIndexOf('/')) + "/" + id, answer.tag());
    }

    private static boolean isThere(Client by, Created created) {
        Got after = by.get(REST + created.path());
        return after.isDone() && after.tag().equals(created.tag());
    }

    private Got sent(Client by, Script.Line line, String path, String body, String tag) {
        Got answer = by.send(line.method(), REST + path, body, tag);
        if (!answer.isDone()) {
            throw new IllegalStateException(line + " was answered " + answer.status() + ": " + answer.text());
        }
        String address =
                answer.status() == 204 ? "" : json(answer).path("address").asText();
        if (address.contains("/calendars/")) {
            known.put("secret", address.substring(address.lastIndexOf('/') + 1));
        }
        return answer;
    }

    /** An answer without a revision tells nothing that could be compared. */
    private static boolean isRead(Script.Line line, Got before, Got answer, Got after) {
        if (line.read() != null) {
            return after.isDone() && !after.text().equals(before.text());
        }
        if (answer.status() == 204) {
            return !after.isDone() || !after.tag().equals(before.tag());
        }
        return after.isDone() && (answer.tag().isEmpty() || after.tag().equals(answer.tag()));
    }

    /** Itself where that can be read, or what it is a step of. */
    private static String readAt(String path) {
        boolean itself = READINGS.stream().anyMatch(route -> Contract.isAt(route, path));
        return itself ? path : path.replaceFirst("^(/[^/]+/[^/]+)/.*", "$1");
    }

    private String body(Script.Line line, Got before) {
        String pointed = POINTER.matcher(line.body())
                .replaceAll(pointer -> Matcher.quoteReplacement(
                        json(before).at(pointer.group(1)).asText()));
        return Script.filled(pointed.replace("{tops}", pointed.contains("{tops}") ? tops(before) : ""), known);
    }

    /** The goals that are part of no other, the last one first. */
    private static String tops(Got list) {
        List<String> tops = new ArrayList<>();
        json(list).path("results").forEach(goal -> {
            if (goal.path("parentId").isNull()) {
                tops.add('"' + goal.path("id").asText() + '"');
            }
        });
        Collections.rotate(tops, 1);
        return tops.toString();
    }

    private static JsonNode json(Got got) {
        try {
            return JSON.readTree(got.body().length == 0 ? "{}" : got.text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON: " + got.text(), e);
        }
    }
}
