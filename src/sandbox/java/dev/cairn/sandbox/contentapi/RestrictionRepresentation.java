package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.permission.Operation;
import dev.cairn.sandbox.permission.Subject;
import java.util.List;

/** The restrictions of a page as REST shows them. */
final class RestrictionRepresentation {
    private final PersonRepresentation people;

    RestrictionRepresentation(PersonRepresentation people) {
        this.people = people;
    }

    ObjectNode of(Exchange exchange, SandboxPage page, Operation operation, List<Subject> subjects) {
        String content = "/rest/api/content/" + page.id();
        ObjectNode body = Json.object();
        body.put("operation", operation.word());
        ObjectNode restrictions = body.putObject("restrictions");
        ArrayNode users = list(restrictions.putObject("user"));
        ArrayNode groups = list(restrictions.putObject("group"));
        for (Subject subject : subjects) {
            if (subject.kind() == Subject.Kind.USER) {
                users.add(people.byKey(exchange, subject.name()));
            } else {
                groups.addObject().put("type", "group").put("name", subject.name());
            }
        }
        restrictions.withObject("/user").put("size", users.size());
        restrictions.withObject("/group").put("size", groups.size());
        body.putObject("_links")
                .put("self", exchange.base() + content + "/restriction/byOperation/" + operation.word());
        body.putObject("_expandable").put("content", content);
        return body;
    }

    private static ArrayNode list(ObjectNode node) {
        ArrayNode results = node.putArray("results");
        node.put("start", 0).put("limit", 200);
        return results;
    }
}
