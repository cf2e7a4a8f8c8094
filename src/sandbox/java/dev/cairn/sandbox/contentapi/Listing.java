package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/** A page of a list, in Confluence's shape: {@code size} counts this page only, the last page has no {@code next}. */
final class Listing {
    private Listing() {}

    static <T> ObjectNode of(Exchange exchange, List<T> all, Function<T, ? extends JsonNode> representation) {
        int start = exchange.start();
        int limit = exchange.limit();
        int end = (int) Math.min(all.size(), (long) start + limit);
        List<T> page = start >= all.size() ? List.of() : all.subList(start, end);
        ObjectNode body = Json.object();
        ArrayNode results = body.putArray("results");
        page.forEach(item -> results.add(representation.apply(item)));
        body.put("start", start);
        body.put("limit", limit);
        body.put("size", page.size());
        ObjectNode links = body.putObject("_links");
        links.put("self", exchange.base() + exchange.path());
        if (start + page.size() < all.size() && limit > 0) {
            links.put("next", exchange.path() + "?" + exchange.queryFrom(start + limit, limit));
        }
        links.put("base", exchange.base());
        links.put("context", exchange.contextPath());
        return body;
    }

    /** Adds the site's address to the links of a single thing, as the outermost object of an answer has it. */
    static ObjectNode outermost(Exchange exchange, ObjectNode body) {
        body.withObject("/_links").put("base", exchange.base()).put("context", exchange.contextPath());
        return body;
    }
}
