package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
        ObjectNode body = Json.object();
        body.put("id", String.valueOf(page.id()));
        body.put("type", page.type().word());
        body.put("status", page.status().word());
        body.put("title", version.title());
        ObjectNode expandable = Json.object();
        Map<String, Part> parts = parts(exchange, page, version);
        parts.forEach((name, part) -> {
            if (expand.has(part.expandedBy())) {
                body.set(name, part.whole().apply(expand.below(name)));
            } else {
                expandable.put(name, part.path());
            }
        });
        expandable.put("container", "/rest/api/space/" + page.space().key());
        expandable.put("operations", "");
        expandable.put("restrictions", self(page) + "/restriction/byOperation");
        expandable.put("descendants", self(page) + "/descendant");
        body.putObject("extensions").put("position", page.position());
        body.set("_links", links(exchange, page));
        body.set("_expandable", expandable);
        return body;
    }

    /** What is shown in full where it is asked for, by its name. */
    private Map<String, Part> parts(Exchange exchange, SandboxPage page, PageVersion version) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put(
                "space",
                new Part(
                        "space",
                        "/rest/api/space/" + page.space().key(),
                        below -> SpaceRepresentation.of(exchange, page.space(), below)));
        parts.put("history", new Part("history", self(page) + "/history", below -> history(exchange, page, below)));
        parts.put("version", new Part("version", "", below -> version(exchange, version.revision())));
        parts.put("ancestors", new Part("ancestors", "", below -> ancestors(exchange, page, below)));
        parts.put("body", new Part("body", "", below -> bodies(page, version.body(), below)));
        parts.put("metadata", new Part("metadata.labels", "", below -> labels(exchange, page)));
        parts.put(
                "children", new Part("children.page", self(page) + "/child", below -> children(exchange, page, below)));
        return parts;
    }

    /** A part that is either shown in full, if this name is asked for, or named with the path that leads to it. */
    private record Part(String expandedBy, String path, Function<Expand, JsonNode> whole) {}

    private ArrayNode ancestors(Exchange exchange, SandboxPage page, Expand expand) {
        ArrayNode ancestors = Json.array();
        visible(exchange, content.pages().ancestors(page))
                .forEach(ancestor -> ancestors.add(of(exchange, ancestor, expand)));
        return ancestors;
    }

    private ObjectNode labels(Exchange exchange, SandboxPage page) {
        return Json.object()
                .set("labels", LabelEndpoints.list(exchange, content.labels().of(page.id())));
    }

    private ObjectNode children(Exchange exchange, SandboxPage page, Expand expand) {
        List<SandboxPage> children = visible(exchange, content.pages().children(page));
        ObjectNode list = Json.object();
        ArrayNode results = list.putArray("results");
        children.forEach(child -> results.add(of(exchange, child, expand.below("page"))));
        list.put("start", 0).put("limit", Math.max(25, children.size())).put("size", children.size());
        list.putObject("_links").put("self", exchange.base() + self(page) + "/child/page");
        return Json.object().set("page", list);
    }

    private static ObjectNode links(Exchange exchange, SandboxPage page) {
        return Json.object()
                .put("webui", page.urlPath())
                .put("edit", "/pages/resumedraft.action?draftId=" + page.id())
                .put("tinyui", "/x/" + tiny(page.id()))
                .put("self", exchange.base() + self(page));
    }

    private static String self(SandboxPage page) {
        return "/rest/api/content/" + page.id();
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
        body.putObject("_links").put("self", exchange.base() + self(page) + "/history");
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
            one.putObject("_expandable").put("content", self(page));
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
