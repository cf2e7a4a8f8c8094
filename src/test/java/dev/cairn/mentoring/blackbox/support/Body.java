package dev.cairn.mentoring.blackbox.support;

import java.util.HashMap;
import java.util.Map;

/** The body of a request, put together by names that are dotted inside an object. */
final class Body {
    private final Map<String, Object> members = new HashMap<>();

    Body(Map<String, ?> first) {
        first.forEach(this::put);
    }

    @SuppressWarnings("unchecked") // an inner object was put by this method
    void put(String name, Object value) {
        Map<String, Object> at = members;
        String[] parts = name.split("\\.", -1);
        for (int depth = 0; depth < parts.length - 1; depth++) {
            at = (Map<String, Object>) at.computeIfAbsent(parts[depth], part -> new HashMap<String, Object>());
        }
        at.put(parts[parts.length - 1], value);
    }

    Map<String, Object> members() {
        return members;
    }
}
