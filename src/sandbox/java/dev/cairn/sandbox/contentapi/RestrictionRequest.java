package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.permission.Operation;
import dev.cairn.sandbox.permission.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the restrictions that PUT and POST carry. */
record RestrictionRequest(ContentModule content) {

    Map<Operation, List<Subject>> read(JsonNode body) {
        JsonNode list = body.isObject() && body.has("results") ? body.path("results") : body;
        if (!list.isArray()) {
            throw Refusal.badRequest("Restrictions must be a list");
        }
        Map<Operation, List<Subject>> wanted = new EnumMap<>(Operation.class);
        for (JsonNode entry : list) {
            String word = entry.path("operation").asText("");
            Operation operation =
                    Operation.of(word).orElseThrow(() -> Refusal.badRequest("Unknown operation: " + word));
            List<Subject> subjects = wanted.computeIfAbsent(operation, key -> new ArrayList<>());
            listed(entry.at("/restrictions/user")).forEach(user -> subjects.add(person(user)));
            listed(entry.at("/restrictions/group")).forEach(group -> subjects.add(group(group)));
        }
        return wanted;
    }

    private static JsonNode listed(JsonNode node) {
        return node.has("results") ? node.path("results") : node;
    }

    private Subject person(JsonNode user) {
        String name = user.path("username").asText("");
        String key = user.path("userKey").asText("");
        return content.people()
                .byName(name)
                .or(() -> content.people().byKey(key))
                .map(Subject::of)
                .orElseThrow(() -> Refusal.badRequest("Unknown user in restrictions: " + name + key));
    }

    private Subject group(JsonNode group) {
        String name = group.path("name").asText("");
        if (!content.groups().exists(name)) {
            throw Refusal.badRequest("Unknown group in restrictions: " + name);
        }
        return Subject.group(name);
    }
}
