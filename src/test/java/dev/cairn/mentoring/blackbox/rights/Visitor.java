package dev.cairn.mentoring.blackbox.rights;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One person in one scene, who asks nothing twice. */
final class Visitor {
    final World world;
    final Who who;

    private final Caller caller;
    private final Map<String, Answer> asked = new HashMap<>();

    Visitor(World world, Who who) {
        this.world = world;
        this.who = who;
        this.caller = world.as(who);
    }

    Answer get(String path) {
        return asked.computeIfAbsent(path, caller::get);
    }

    Answer view(long page, String output) {
        return asked.computeIfAbsent(page + " " + output, key -> Macros.view(caller, page, output));
    }

    Answer post(String path, Object body) {
        return asked.computeIfAbsent(path + " " + body, key -> caller.post(path, body));
    }

    /** Where this person was answered something by now: no empty list, no calendar without a day, and no sheet of a head alone. */
    List<String> found() {
        return asked.entrySet().stream()
                .filter(one -> one.getValue().status() == 200 && saysSomething(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean saysSomething(Answer answer) {
        String body = answer.body();
        return !body.isBlank()
                && !body.contains("\"results\":[]")
                && (!body.startsWith("BEGIN:VCALENDAR") || body.contains("BEGIN:VEVENT"))
                && !body.matches("\"Mentee\".*\r\n");
    }

    /** The answers at these paths, one after the other. */
    String all(Stream<String> paths) {
        return paths.map(path -> get(path).body()).collect(Collectors.joining("\n"));
    }
}
