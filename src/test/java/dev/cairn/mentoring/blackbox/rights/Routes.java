package dev.cairn.mentoring.blackbox.rights;

import dev.cairn.mentoring.blackbox.rights.Item.Kind;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The routes of the contract, and for those that change something a body that would do it. */
final class Routes {
    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> WHY = Map.of("reason", "A stranger says so");

    private static final Map<String, Object> FINGERPRINT =
            Map.of("fingerprint", "00000000-1111-3222-8333-444444444444");
    private static final Map<String, Object> EVIDENCE = Map.of("type", "metric", "words", "A stranger's");

    /** A route below one item, such as {@code POST /goals/{id}/dropping}. */
    record Route(String method, String path, Object body) {
        Kind kind() {
            return Stream.of(Kind.values())
                    .filter(kind -> path.startsWith("/" + kind.plural() + "/"))
                    .findFirst()
                    .orElseThrow();
        }

        String of(Item item) {
            return item.path()
                    + suffix().replace("{date}", LocalDate.now().toString())
                            .replace("{field}", "purpose")
                            .replace("{page}", "1");
        }

        boolean isOrder() {
            return suffix().equals("/goals/order");
        }

        /** Whether it is the pair's even to read. */
        boolean isOfPair() {
            return Set.of("/journal", "/as-of/{date}", "/check-ins", "/playbook", "/pages", "/pages/{page}")
                            .contains(suffix())
                    || path.equals("/mentorships/{id}/agreement");
        }

        /** Whether of the two it is the mentee's alone. */
        boolean isOfMentee() {
            return suffix().equals("/pulse");
        }

        /** Whether somebody is told of it who knows of the item. */
        boolean isFor(Who who, Item item) {
            return isOfMentee() ? who == Who.MENTEE : !isOfPair() || item.bond.has(who);
        }

        private String suffix() {
            return path.substring(path.indexOf("{id}") + "{id}".length());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private Routes() {}

    static List<Route> changes(World world) {
        return List.of(
                new Route("PATCH", "/mentorships/{id}", Map.of("purpose", "A stranger's")),
                new Route("POST", "/mentorships/{id}/acceptance", NOTHING),
                new Route("POST", "/mentorships/{id}/refusal", NOTHING),
                new Route("POST", "/mentorships/{id}/withdrawal", NOTHING),
                new Route("POST", "/mentorships/{id}/pause", NOTHING),
                new Route("POST", "/mentorships/{id}/resumption", NOTHING),
                new Route("POST", "/mentorships/{id}/conclusion", NOTHING),
                new Route("PUT", "/mentorships/{id}/home", Map.of("pageId", Long.toString(world.onlooker))),
                new Route("POST", "/mentorships/{id}/review", Map.of("note", "A stranger's")),
                new Route("PATCH", "/mentorships/{id}/agreement", Map.of("observation", "A stranger's")),
                new Route("PUT", "/mentorships/{id}/playbook", Map.of("number", 1, "hidden", List.of("challenge"))),
                new Route("POST", "/mentorships/{id}/review-pack", NOTHING),
                new Route("POST", "/mentorships/{id}/handover", NOTHING),
                new Route("POST", "/mentorships/{id}/pages", Map.of("pageId", Long.toString(world.onlooker))),
                new Route("DELETE", "/mentorships/{id}/pages/{page}", NOTHING),
                new Route("POST", "/mentorships/{id}/check-ins", Map.of("planned", "2130-01-01")),
                new Route("POST", "/check-ins/{id}/data-points", Map.of("text", "A stranger's")),
                new Route("PATCH", "/data-points/{id}", Map.of("text", "A stranger's")),
                new Route("DELETE", "/data-points/{id}", NOTHING),
                new Route("POST", "/check-ins/{id}/interpretations", Map.of("text", "A stranger's")),
                new Route("PATCH", "/interpretations/{id}", Map.of("text", "A stranger's")),
                new Route("DELETE", "/interpretations/{id}", NOTHING),
                new Route("POST", "/check-ins/{id}/actions", Map.of("task", "A stranger's")),
                new Route("PATCH", "/actions/{id}", Map.of("task", "A stranger's")),
                new Route("DELETE", "/actions/{id}", NOTHING),
                new Route("POST", "/actions/{id}/completion", NOTHING),
                new Route("DELETE", "/actions/{id}/completion", NOTHING),
                new Route("POST", "/actions/{id}/dropping", WHY),
                new Route("POST", "/actions/{id}/handover", Map.of("to", "reader")),
                new Route("POST", "/check-ins/{id}/risks", Map.of("what", "A stranger's")),
                new Route("PATCH", "/risks/{id}", Map.of("what", "A stranger's")),
                new Route("DELETE", "/risks/{id}", NOTHING),
                new Route("POST", "/risks/{id}/end", NOTHING),
                new Route("DELETE", "/risks/{id}/end", NOTHING),
                new Route("POST", "/check-ins/{id}/confirmation", FINGERPRINT),
                new Route("DELETE", "/check-ins/{id}/confirmation", NOTHING),
                new Route("POST", "/check-ins/{id}/closing", FINGERPRINT),
                new Route("POST", "/check-ins/{id}/notes", Map.of("text", "A stranger's")),
                new Route("PUT", "/check-ins/{id}/pulse", Map.of("skipped", true)),
                new Route("DELETE", "/check-ins/{id}/pulse", NOTHING),
                new Route("PATCH", "/check-ins/{id}", Map.of("planned", "2130-01-01")),
                new Route("PUT", "/check-ins/{id}/drafts/{field}", Map.of("text", "A stranger's")),
                new Route("POST", "/check-ins/{id}/drafts/{field}/sharing", Map.of("text", "A stranger's")),
                new Route("POST", "/mentorships/{id}/goals", Map.of("title", "A stranger's", "kind", "habit")),
                new Route("PUT", "/mentorships/{id}/goals/order", Map.of("goals", List.of())),
                new Route("PATCH", "/goals/{id}", Map.of("title", "A stranger's")),
                new Route("DELETE", "/goals/{id}", NOTHING),
                new Route("POST", "/goals/{id}/agreement", NOTHING),
                new Route("POST", "/goals/{id}/completion", NOTHING),
                new Route("DELETE", "/goals/{id}/completion", WHY),
                new Route("POST", "/goals/{id}/dropping", WHY),
                new Route("POST", "/goals/{id}/milestones", Map.of("title", "A stranger's", "due", "2130-01-01")),
                new Route("POST", "/goals/{id}/indicators", Map.of("name", "A stranger's", "target", 3)),
                new Route("POST", "/goals/{id}/evidence", EVIDENCE),
                new Route("POST", "/goals/{id}/autonomy", Map.of("supportLevel", 3)),
                new Route("POST", "/goals/{id}/supports", Map.of("type", "training", "what", "A stranger's")),
                new Route("POST", "/goals/{id}/assessments", Map.of("level", 3, "seen", "A stranger's")),
                new Route(
                        "POST", "/goals/{id}/invitations", Map.of("person", "reader", "until", "2130-01-01T00:00:00Z")),
                new Route("PATCH", "/assessments/{id}", Map.of("level", 3)),
                new Route("DELETE", "/assessments/{id}", NOTHING),
                new Route("DELETE", "/invitations/{id}", NOTHING),
                new Route(
                        "POST",
                        "/goals/{id}/proposals",
                        Map.of("title", "A stranger's", "reason", "A stranger says so")),
                new Route("POST", "/proposals/{id}/acceptance", NOTHING),
                new Route("POST", "/proposals/{id}/refusal", WHY),
                new Route("POST", "/proposals/{id}/withdrawal", NOTHING),
                new Route("PATCH", "/indicators/{id}", Map.of("name", "A stranger's")),
                new Route("DELETE", "/indicators/{id}", NOTHING),
                new Route("POST", "/indicators/{id}/measurements", Map.of("value", 3)),
                new Route("PATCH", "/measurements/{id}", Map.of("value", 3)),
                new Route("DELETE", "/measurements/{id}", NOTHING),
                new Route("POST", "/measurements/{id}/evidence", EVIDENCE),
                new Route("PATCH", "/evidence/{id}", Map.of("words", "A stranger's")),
                new Route("DELETE", "/evidence/{id}", NOTHING),
                new Route("PATCH", "/autonomy/{id}", Map.of("supportLevel", 3)),
                new Route("DELETE", "/autonomy/{id}", NOTHING),
                new Route("PATCH", "/supports/{id}", Map.of("what", "A stranger's")),
                new Route("DELETE", "/supports/{id}", NOTHING),
                new Route("POST", "/milestones/{id}/evidence", EVIDENCE),
                new Route("PATCH", "/milestones/{id}", Map.of("title", "A stranger's")),
                new Route("DELETE", "/milestones/{id}", NOTHING),
                new Route("POST", "/milestones/{id}/agreement", NOTHING),
                new Route("POST", "/milestones/{id}/completion", NOTHING),
                new Route("DELETE", "/milestones/{id}/completion", WHY),
                new Route("POST", "/milestones/{id}/postponement", Map.of("due", "2130-01-01", "reason", "So")),
                new Route("POST", "/milestones/{id}/dropping", WHY));
    }

    static List<Route> readings() {
        return ofContract().stream()
                .filter(route -> route.startsWith("GET ") && route.contains("{id}"))
                // which one of a list there is for whom: AttachedPagesIT
                .filter(route -> !route.endsWith("{page}"))
                .map(route -> new Route("GET", route.substring("GET ".length()), NOTHING))
                .toList();
    }

    /** Every method and path, such as {@code GET /goals/{id}}. */
    static Set<String> ofContract() {
        Set<String> routes = new TreeSet<>();
        new OpenAPIV3Parser()
                .read("src/main/resources/openapi/mentoring-1.0.yaml")
                .getPaths()
                .forEach((path, operations) -> operations.readOperationsMap().keySet().stream()
                        .map(PathItem.HttpMethod::name)
                        .forEach(method -> routes.add(method + " " + path)));
        return routes;
    }
}
