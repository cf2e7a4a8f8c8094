package dev.cairn.mentoring.blackbox.rights;

import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import java.util.HashMap;
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

    /** The answers at these paths, one after the other. */
    String all(Stream<String> paths) {
        return paths.map(path -> get(path).body()).collect(Collectors.joining("\n"));
    }
}
