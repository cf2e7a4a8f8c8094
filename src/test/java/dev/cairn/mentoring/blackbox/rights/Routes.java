package dev.cairn.mentoring.blackbox.rights;

import dev.cairn.mentoring.blackbox.rights.Item.Kind;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.Contract;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
                            .replace("{page}", item.attached());
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

        /** Whether the item has what the route names below it. */
        boolean isIn(Item item) {
            return !path.contains("{page}") || !item.attached().isEmpty();
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
                .map(route -> new Route("GET", route.substring("GET ".length()), NOTHING))
                .toList();
    }

    /** Whether a path is of this route of the contract, such as {@code GET /goals/{id}}. */
    static boolean isAt(String route, String path) {
        return path.startsWith(Caller.MENTORING) && Contract.isAt(route, path.substring(Caller.MENTORING.length() - 1));
    }

    /** Those that read what a space keeps. */
    static List<String> readingsOfSpace(World world) {
        Stream<String> below = ofContract().stream()
                .filter(route -> route.startsWith("GET /spaces/{key}"))
                .map(route -> Caller.MENTORING
                        + route.substring("GET /".length())
                                .replace("{key}", world.present.space())
                                .replace("{number}", "2"));
        return Stream.concat(below, Stream.of(Caller.MENTORING + "prompts?space=" + world.present.space()))
                .toList();
    }

    /** Those that change what a space keeps, by the paths at which they do. */
    static Map<String, Route> changesOfSpace(World world) {
        Map<String, Object> words = Map.of("observation", "A stranger's");
        Map<String, Object> cycles = Map.of("cycles", List.of());
        Map<String, Object> settings = Map.of("openToViewers", true);
        Map<String, Object> playbook = Map.of("news", "A stranger's", "sections", List.of());
        return Stream.of(
                        new Route("PATCH", "/spaces/{key}/shared-words", words),
                        new Route("PUT", "/spaces/{key}/cycles", cycles),
                        new Route("PUT", "/spaces/{key}/settings", settings),
                        new Route("POST", "/spaces/{key}/playbooks", playbook))
                .collect(Collectors.toMap(
                        route -> Caller.MENTORING + route.path().substring(1).replace("{key}", world.present.space()),
                        route -> route));
    }

    /** Those of the contract that answer a slice of a list. */
    static List<String> lists() {
        return Contract.paths().entrySet().stream()
                .filter(path -> Optional.ofNullable(path.getValue().getGet())
                        .map(Operation::getParameters)
                        .filter(parameters -> parameters.stream()
                                .map(Parameter::get$ref)
                                .anyMatch("#/components/parameters/Limit"::equals))
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every method and path, such as {@code GET /goals/{id}}. */
    static Set<String> ofContract() {
        return Contract.routes();
    }
}
