package dev.cairn.mentoring.blackbox.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The body of a request, put together by names that are dotted inside an object, and inside the one entry of a list behind {@code []}. */
final class Body {
    private final Map<String, Object> members = new HashMap<>();

    Body(Map<String, ?> first) {
        first.forEach(this::put);
    }

    void put(String name, Object value) {
        Map<String, Object> at = members;
        String[] parts = name.split("\\.", -1);
        for (int depth = 0; depth < parts.length - 1; depth++) {
            at = inner(at, parts[depth]);
        }
        at.put(parts[parts.length - 1], value);
    }

    @SuppressWarnings("unchecked") // what is there was put by this method
    private static Map<String, Object> inner(Map<String, Object> at, String name) {
        if (name.endsWith("[]")) {
            String list = name.substring(0, name.length() - 2);
            return ((List<Map<String, Object>>) at.computeIfAbsent(list, key -> List.of(new HashMap<>()))).get(0);
        }
        return (Map<String, Object>) at.computeIfAbsent(name, key -> new HashMap<String, Object>());
    }

    Map<String, Object> members() {
        return members;
    }
}
