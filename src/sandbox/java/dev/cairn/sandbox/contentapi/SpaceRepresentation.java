package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.sandbox.content.SandboxSpace;

/** Spaces as REST shows them. */
final class SpaceRepresentation {
    private SpaceRepresentation() {}

    static ObjectNode of(Exchange exchange, SandboxSpace space, Expand expand) {
        ObjectNode body = Json.object();
        body.put("id", space.id());
        body.put("key", space.key());
        body.put("name", space.name());
        body.put("status", "CURRENT");
        body.put("type", space.key().startsWith("~") ? "personal" : "global");
        ObjectNode expandable = Json.object();
        if (expand.has("description")) {
            body.putObject("description")
                    .putObject("plain")
                    .put("representation", "plain")
                    .put("value", space.description());
        } else {
            expandable.put("description", "");
        }
        if (space.homePageId() != null) {
            expandable.put("homepage", "/rest/api/content/" + space.homePageId());
        }
        expandable.put("metadata", "").put("icon", "").put("retentionPolicy", "");
        body.putObject("_links")
                .put("webui", space.urlPath())
                .put("self", exchange.base() + "/rest/api/space/" + space.key());
        body.set("_expandable", expandable);
        return body;
    }
}
