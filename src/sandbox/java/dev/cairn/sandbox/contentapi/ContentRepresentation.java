package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.content.PageVersion;
import dev.cairn.sandbox.content.Revision;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.render.OutputType;
import dev.cairn.sandbox.render.Source;
import dev.cairn.sandbox.render.StorageRenderer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;

/** Pages and blog posts as REST shows them: what is not asked for in full is named under {@code _expandable}. */
final class ContentRepresentation {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneId.systemDefault());

    private final ContentModule content;
    private final StorageRenderer renderer;
    private final PersonRepresentation people;

    ContentRepresentation(ContentModule content, StorageRenderer renderer, PersonRepresentation people) {
        this.content = content;
        this.renderer = renderer;
        this.people = people;
    }

    ObjectNode of(Exchange exchange, SandboxPage page, Expand expand) {
        return of(exchange, page, new PageVersion(page.revision(), page.title(), page.body()), expand);
    }

    /** The content as it was at a version. */
    ObjectNode of(Exchange exchange, SandboxPage page, PageVersion version, Expand expand) {
        String self = "/rest/api/content/" + page.id();
        ObjectNode body = Json.object();
        body.put("id", String.valueOf(page.id()));
        body.put("type", page.type().word());
        body.put("status", page.status().word());
        body.put("title", version.title());
        ObjectNode expandable = Json.object();
        if (expand.has("space")) {
            body.set("space", SpaceRepresentation.of(exchange, page.space(), expand.below("space")));
        } else {
            expandable.put("space", "/rest/api/space/" + page.space().key());
        }
        if (expand.has("history")) {
            body.set("history", history(exchange, page, expand.below("history")));
        } else {
            expandable.put("history", self + "/history");
        }
        if (expand.has("version")) {
            body.set("version", version(exchange, version.revision()));
        } else {
            expandable.put("version", "");
        }
        if (expand.has("ancestors")) {
            ArrayNode ancestors = body.putArray("ancestors");
            for (SandboxPage ancestor : visible(exchange, content.pages().ancestors(page))) {
                ancestors.add(of(exchange, ancestor, expand.below("ancestors")));
            }
        } else {
            expandable.put("ancestors", "");
        }
        if (expand.has("body")) {
            body.set("body", bodies(page, version.body(), expand.below("body")));
        } else {
            expandable.put("body", "");
        }
        if (expand.has("metadata.labels")) {
            body.putObject("metadata")
                    .set(
                            "labels",
                            LabelEndpoints.list(exchange, content.labels().of(page.id())));
        } else {
            expandable.put("metadata", "");
        }
        if (expand.has("children.page")) {
            List<SandboxPage> children = visible(exchange, content.pages().children(page));
            Expand below = expand.below("children.page");
            ObjectNode list = Json.object();
            ArrayNode results = list.putArray("results");
            children.forEach(child -> results.add(of(exchange, child, below)));
            list.put("start", 0).put("limit", Math.max(25, children.size())).put("size", children.size());
            list.putObject("_links").put("self", exchange.base() + self + "/child/page");
            body.putObject("children").set("page", list);
        } else {
            expandable.put("children", self + "/child");
        }
        body.putObject("extensions").put("position", page.position());
        ObjectNode links = body.putObject("_links");
        links.put("webui", page.urlPath());
        links.put("edit", "/pages/resumedraft.action?draftId=" + page.id());
        links.put("tinyui", "/x/" + tiny(page.id()));
        links.put("self", exchange.base() + self);
        expandable.put("container", "/rest/api/space/" + page.space().key());
        expandable.put("operations", "");
        expandable.put("restrictions", self + "/restriction/byOperation");
        expandable.put("descendants", self + "/descendant");
        body.set("_expandable", expandable);
        return body;
    }

    ObjectNode version(Exchange exchange, Revision revision) {
        ObjectNode body = Json.object();
        body.set("by", people.byKey(exchange, revision.by()));
        body.put("when", moment(revision.at()));
        body.put("message", revision.message());
        body.put("number", revision.number());
        body.put("minorEdit", revision.minor());
        body.put("hidden", false);
        return body;
    }

    ObjectNode history(Exchange exchange, SandboxPage page, Expand expand) {
        ObjectNode body = Json.object();
        body.put("latest", true);
        body.set("createdBy", people.byKey(exchange, page.creator()));
        body.put("createdDate", moment(page.created()));
        ObjectNode expandable = Json.object();
        if (expand.has("lastUpdated")) {
            body.set("lastUpdated", version(exchange, page.revision()));
        } else {
            expandable.put("lastUpdated", "");
        }
        expandable.put("previousVersion", "").put("contributors", "").put("nextVersion", "");
        body.putObject("_links").put("self", exchange.base() + "/rest/api/content/" + page.id() + "/history");
        body.set("_expandable", expandable);
        return body;
    }

    List<SandboxPage> visible(Exchange exchange, List<SandboxPage> pages) {
        return content.permissions().visible(exchange.person(), pages);
    }

    private ObjectNode bodies(SandboxPage page, String storage, Expand expand) {
        ObjectNode bodies = Json.object();
        ObjectNode expandable = Json.object();
        for (String name : List.of("storage", "view", "export_view", "styled_view", "editor")) {
            if (!expand.has(name)) {
                expandable.put(name, "");
                continue;
            }
            String value = name.equals("storage") || name.equals("editor")
                    ? storage
                    : renderer.render(
                            new Source(
                                    storage,
                                    content.pages().entity(page),
                                    page.space().key()),
                            output(name));
            ObjectNode one = bodies.putObject(name);
            one.put("value", value);
            one.put("representation", name);
            one.putObject("_expandable").put("content", "/rest/api/content/" + page.id());
        }
        bodies.set("_expandable", expandable);
        return bodies;
    }

    /** What a macro is told it renders for; that of export_view is not known of the genuine one (facts 8.5). */
    static OutputType output(String representation) {
        return representation.equals("export_view") ? OutputType.HTML_EXPORT : OutputType.DISPLAY;
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private static String tiny(long id) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(id)
                .array();
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return text.replaceAll("A+$", "");
    }
}
