package dev.cairn.mentoring.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.cairn.mentoring.calendar.rest.CalendarFeedResource;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The resources and the contract in {@code openapi/mentoring-1.0.yaml} say the same. */
class ContractTest {
    private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final List<Class<?>> RESOURCES = resources();
    private static final OpenAPI CONTRACT = contract();

    @Test
    void every_route_stands_in_the_contract_and_the_reverse() {
        assertThat(routesOfTheContract()).isEqualTo(routesOf(RESOURCES));
    }

    @Test
    void a_route_in_only_one_of_the_two_is_seen() {
        assertThat(routesOf(List.of(Planted.class))).containsExactly("GET /planted/{id}/thing");
        assertThat(routesOfTheContract()).doesNotContain("GET /planted/{id}/thing");
    }

    @Test
    void traffic_that_is_not_as_the_contract_has_it_is_seen() {
        URI uri = URI.create("/rest/mentoring/1.0/goals/x/completion");
        String problem = "{\"type\":\"urn:x\",\"title\":\"x\",\"status\":409,\"code\":\"x\",\"errors\":[]%s}";

        Contract.checkRequest("POST", uri, "{}", "If-Match", "\"1\"");
        Contract.checkAnswer("POST", uri, 409, "application/problem+json", problem.formatted(""));

        assertThatThrownBy(() -> Contract.checkRequest("POST", uri, "{}")).hasMessageContaining("If-Match");
        assertThatThrownBy(() -> Contract.checkRequest("POST", uri, "{\"x\":1}", "If-Match", "\"1\""))
                .hasMessageContaining("[\"x\"]");
        assertThatThrownBy(() -> Contract.checkAnswer(
                        "POST", uri, 409, "application/problem+json", problem.formatted(",\"trace\":\"at dev.cairn\"")))
                .hasMessageContaining("[\"trace\"]");
        assertThatThrownBy(() -> Contract.checkAnswer("POST", uri, 500, null, ""))
                .hasMessageContaining("500");
    }

    @LicensedOnly
    @Path("planted/{id}")
    static class Planted {
        @jakarta.ws.rs.GET
        @Path("thing")
        public String thing() {
            return "";
        }
    }

    static List<Class<?>> resources() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.cairn.mentoring")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("resources")
    void a_resource_is_built_and_guarded_as_hosts_expect(Class<?> resource) {
        // a calendar program cannot log in: its address is its right
        boolean isOpen = resource.equals(CalendarFeedResource.class);
        assertThat(resource).hasAnnotation(isOpen ? UnrestrictedAccess.class : LicensedOnly.class);
        assertThat(resource).hasAnnotation(Produces.class);
        assertThat(resource.getConstructors())
                .hasSize(1)
                .allMatch(constructor -> constructor.isAnnotationPresent(Inject.class));
        assertThat(resource.getDeclaredConstructors())
                .extracting(Constructor::getModifiers)
                .allMatch(Modifier::isPublic);
        assertThat(resource.getDeclaredFields()).extracting(Field::getModifiers).allMatch(Modifier::isFinal);
        assertThat(Stream.of(resource.getAnnotations())
                        .map(Annotation::annotationType)
                        .map(Class::getName))
                .noneMatch(name -> name.startsWith("org.springframework"));
    }

    static Stream<Method> methods() {
        return RESOURCES.stream()
                .flatMap(resource -> Stream.of(resource.getDeclaredMethods()))
                .filter(method -> !verb(method).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void an_answer_is_made_by_us_and_never_left_to_the_hosts_mapper(Method method) {
        assertThat(method.getReturnType()).isEqualTo(Response.class);
    }

    static Stream<Method> writingMethods() {
        return methods().filter(method -> WRITING.contains(verb(method)));
    }

    @ParameterizedTest
    @MethodSource("writingMethods")
    void what_writes_takes_json_and_nothing_else(Method method) {
        assertThat(method.getAnnotation(Consumes.class)).isNotNull();
        assertThat(method.getAnnotation(Consumes.class).value()).containsExactly(MediaType.APPLICATION_JSON);
    }

    static Stream<Operation> changes() {
        return CONTRACT.getPaths().values().stream()
                .flatMap(path -> path.readOperationsMap().entrySet().stream())
                .filter(operation -> operation.getKey() != HttpMethod.GET)
                .map(Map.Entry::getValue);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void the_contract_of_what_writes_names_every_refusal(Operation operation) {
        boolean namesRevision = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));

        assertThat(operation.getResponses()).containsKeys("400", "401", "409", "412", "413", "415");
        assertThat(operation.getResponses().containsKey("428")).isEqualTo(namesRevision);
        assertThat(operation.getRequestBody().getContent()).containsOnlyKeys(MediaType.APPLICATION_JSON);
    }

    private static OpenAPI contract() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setResolveFully(true);
        SwaggerParseResult read =
                new OpenAPIV3Parser().readLocation("src/main/resources/openapi/mentoring-1.0.yaml", List.of(), options);
        assertThat(read.getMessages()).isEmpty();
        return read.getOpenAPI();
    }

    static Set<String> routesOfTheContract() {
        Set<String> routes = new TreeSet<>();
        for (Map.Entry<String, PathItem> path : CONTRACT.getPaths().entrySet()) {
            path.getValue().readOperationsMap().keySet().forEach(verb -> routes.add(verb + " " + path.getKey()));
        }
        return routes;
    }

    private static Set<String> routesOf(List<Class<?>> resources) {
        Set<String> routes = new TreeSet<>();
        for (Class<?> resource : resources) {
            for (Method method : resource.getDeclaredMethods()) {
                String verb = verb(method);
                if (!verb.isEmpty()) {
                    List<String> parts = new ArrayList<>(
                            List.of("", resource.getAnnotation(Path.class).value()));
                    Path below = method.getAnnotation(Path.class);
                    if (below != null) {
                        parts.add(below.value());
                    }
                    routes.add(verb + " " + String.join("/", parts));
                }
            }
        }
        return routes;
    }

    private static String verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(jakarta.ws.rs.HttpMethod.class))
                .filter(verb -> verb != null)
                .map(jakarta.ws.rs.HttpMethod::value)
                .findFirst()
                .orElse("");
    }
}
