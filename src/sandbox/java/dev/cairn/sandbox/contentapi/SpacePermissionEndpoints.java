package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.content.SandboxSpace;
import dev.cairn.sandbox.permission.Grant;
import dev.cairn.sandbox.permission.SpacePermission;
import dev.cairn.sandbox.permission.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code /space/{key}/permissions}: grant and revoke for a user (by key), a group or anonymous. A body is a list of
 * {@code {"targetType": "space", "operationKey": "read" | "create" | "administer"}}.
 */
final class SpacePermissionEndpoints {
    private final ContentModule content;
    private final Lookup lookup;
    private final PersonRepresentation people;

    SpacePermissionEndpoints(ContentModule content, Lookup lookup, PersonRepresentation people) {
        this.content = content;
        this.lookup = lookup;
        this.people = people;
    }

    List<Endpoint> endpoints() {
        String base = "/space/{key}/permissions";
        return List.of(
                Endpoint.on("GET", base, this::list),
                Endpoint.on("PUT", base + "/user/{subject}/{step}", exchange -> change(exchange, user(exchange))),
                Endpoint.on("PUT", base + "/group/{subject}/{step}", exchange -> change(exchange, group(exchange))),
                Endpoint.on("PUT", base + "/anonymous/{step}", exchange -> change(exchange, Subject.anonymous())));
    }

    private Answer list(Exchange exchange) {
        SandboxSpace space = lookup.administered(exchange, exchange.variable("key"));
        ArrayNode body = Json.array();
        content.grants().of(space.id()).forEach(grant -> body.add(of(exchange, space, grant)));
        return Answer.ok(body);
    }

    private ObjectNode of(Exchange exchange, SandboxSpace space, Grant grant) {
        ObjectNode body = Json.object();
        body.putObject("operation").put("targetType", "space").put("operationKey", word(grant.permission()));
        switch (grant.subject().kind()) {
            case USER ->
                body.set("subject", people.byKey(exchange, grant.subject().name()));
            case GROUP ->
                body.putObject("subject")
                        .put("type", "group")
                        .put("name", grant.subject().name());
            case ANONYMOUS -> body.putObject("subject").put("type", "anonymous");
        }
        body.put("spaceKey", space.key());
        body.put("spaceId", space.id());
        return body;
    }

    private Answer change(Exchange exchange, Subject subject) throws IOException {
        SandboxSpace space = lookup.administered(exchange, exchange.variable("key"));
        SpacePermission[] permissions = permissions(exchange.body());
        content.database().inTransaction(() -> {
            switch (exchange.variable("step")) {
                case "grant" -> content.grants().grant(space.id(), subject, permissions);
                case "revoke" -> content.grants().revoke(space.id(), subject, permissions);
                default -> throw Refusal.notFound("Permissions can be granted and revoked");
            }
            content.events().spacePermissionsChanged(space);
        });
        return Answer.noContent();
    }

    private static SpacePermission[] permissions(JsonNode body) {
        if (!body.isArray()) {
            throw Refusal.badRequest("Permissions must be a list");
        }
        List<SpacePermission> permissions = new ArrayList<>();
        for (JsonNode operation : body) {
            permissions.add(permission(operation.path("operationKey").asText("")));
        }
        return permissions.toArray(SpacePermission[]::new);
    }

    private static SpacePermission permission(String word) {
        return switch (word) {
            case "read" -> SpacePermission.VIEW;
            case "create" -> SpacePermission.EDIT;
            case "administer" -> SpacePermission.ADMINISTER;
            default -> throw Refusal.badRequest("Unknown operation: " + word);
        };
    }

    private static String word(SpacePermission permission) {
        return switch (permission) {
            case VIEW -> "read";
            case EDIT -> "create";
            case ADMINISTER -> "administer";
        };
    }

    private Subject user(Exchange exchange) {
        return Subject.of(lookup.personByKey(exchange.variable("subject")));
    }

    private Subject group(Exchange exchange) {
        String name = exchange.variable("subject");
        if (!content.groups().exists(name)) {
            throw Refusal.notFound("No group found with name : " + name);
        }
        return Subject.group(name);
    }
}
