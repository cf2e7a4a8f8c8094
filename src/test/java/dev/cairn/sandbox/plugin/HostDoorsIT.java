package dev.cairn.sandbox.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.mentoring.fixture.CompiledSources;
import dev.cairn.mentoring.fixture.PluginJar;
import dev.cairn.sandbox.Sandbox;
import dev.cairn.sandbox.SandboxOptions;
import dev.cairn.sandbox.webresource.PageResources;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a plugin is reached from outside: its REST resources, its scripts and its styles. */
class HostDoorsIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Sandbox sandbox;

    @BeforeAll
    static void start(@TempDir Path folder) {
        Path jar = PluginJar.tiny(
                        """
                        <rest key="rest" path="/tiny" version="1.0"/>
                        <rest-migration key="migration"><rest-v2/></rest-migration>
                        <web-resource key="base">
                          <resource type="download" name="base.js" location="base.js"/>
                          <resource type="download" name="base.css" location="base.css"/>
                        </web-resource>
                        <web-resource key="top">
                          <transformation extension="js"><transformer key="jsI18n"/></transformation>
                          <dependency>tiny.plugin:base</dependency>
                          <resource type="download" name="top.js" location="top.js"/>
                          <context>page</context>
                        </web-resource>
                        """, "jakarta.inject", "jakarta.ws.rs", "com.atlassian.plugins.rest.api.security.annotation")
                .file("base.js", "window.base = 1;\n")
                .file("base.css", ".base { color: red; }\n")
                .file("top.js", "say(AJS.I18n.getText('tiny.hello'), AJS.I18n.getText('tiny.hello', 'x'));\n")
                .file("i18n/tiny.properties", "tiny.hello = Hello\n")
                .file("i18n/tiny_de.properties", "tiny.hello = Gr\\u00fc\\u00dfe \"<b>\"\n")
                .classes(new CompiledSources()
                        .with("""
                        package tiny;
                        @jakarta.inject.Named
                        public class Greeting { public String text() { return "hello"; } }
                        """)
                        .with(resource(
                                "Licensed",
                                "licensed",
                                "@com.atlassian.plugins.rest.api.security.annotation.LicensedOnly"))
                        .with(resource("Unannotated", "unannotated", "")))
                .index("component", "tiny.Greeting")
                .into(folder);
        sandbox = Sandbox.start(SandboxOptions.of(folder.resolve("home"), jar));
    }

    private static String resource(String type, String path, String annotation) {
        return """
                package tiny;
                import jakarta.ws.rs.GET;
                import jakarta.ws.rs.POST;
                import jakarta.ws.rs.Path;
                %s
                @Path("%s")
                public class %s {
                    private final Greeting greeting;
                    @jakarta.inject.Inject
                    public %s(Greeting greeting) { this.greeting = greeting; }
                    @GET public String get() { return greeting.text(); }
                    @POST public String post(String body) { return body; }
                    @GET @Path("fault") public String fault() { throw new IllegalStateException("secret"); }
                }
                """.formatted(annotation, path, type, type);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(sandbox.baseUri() + path));
    }

    private static HttpRequest.Builder asAdmin(String path) {
        String token = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        return request(path).header("Authorization", "Basic " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder post(String contentType) {
        return asAdmin("/rest/tiny/1.0/licensed")
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .header("Content-Type", contentType);
    }

    @Nested
    class A_resource {
        @Test
        void is_built_with_the_plugins_beans() {
            assertThat(send(asAdmin("/rest/tiny/1.0/licensed")).body()).isEqualTo("hello");
            assertThat(send(asAdmin("/rest/tiny/latest/licensed")).body()).isEqualTo("hello");
        }

        @Test
        void is_for_licensed_people_alone_with_or_without_annotation() {
            assertThat(send(request("/rest/tiny/1.0/licensed")).statusCode()).isEqualTo(401);
            assertThat(send(request("/rest/tiny/1.0/unannotated")).statusCode()).isEqualTo(401);
            assertThat(send(request("/rest/tiny/1.0/nothing")).statusCode()).isEqualTo(404);
        }

        @Test
        void refuses_what_a_foreign_form_could_send_unless_it_carries_the_token_header() {
            assertThat(send(post("text/plain")).statusCode()).isEqualTo(403);
            assertThat(send(post("application/x-www-form-urlencoded")).statusCode())
                    .isEqualTo(403);
            assertThat(send(post("text/plain").header("X-Atlassian-Token", "no-check"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(send(post("application/json")).statusCode()).isEqualTo(200);
        }

        @Test
        void that_fails_tells_nothing_of_its_fault() {
            HttpResponse<String> answer = send(asAdmin("/rest/tiny/1.0/licensed/fault"));

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).doesNotContain("secret", "IllegalState");
        }

        @Test
        void is_answered_with_the_hosts_headers_and_figures() {
            var headers = send(asAdmin("/rest/tiny/1.0/licensed")).headers();

            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).contains("SAMEORIGIN");
            assertThat(headers.firstValue("X-Sandbox-AO-Statements")).contains("0");
        }
    }

    @Nested
    class A_page {
        private final Pattern address = Pattern.compile("(?:src|href)=\"/confluence(/[^\"]+)\"");

        private HttpResponse<String> only(String tags) {
            Matcher matcher = address.matcher(tags);
            assertThat(matcher.results()).hasSize(1);
            matcher.reset();
            assertThat(matcher.find()).isTrue();
            return send(request(matcher.group(1)));
        }

        private PageResources page(Locale locale) {
            return sandbox.plugin().webResources().open(locale);
        }

        @Test
        void gets_its_scripts_as_one_file_after_what_they_depend_on_each_in_its_own_try() {
            try (PageResources page = page(Locale.ENGLISH)) {
                page.requireWebResource("tiny.plugin:top");

                HttpResponse<String> script = only(page.scriptTags());

                assertThat(script.body())
                        .containsSubsequence("try {", "window.base = 1;", "catch", "try {", "say(", "catch");
                assertThat(script.headers().firstValue("Cache-Control"))
                        .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
                assertThat(script.headers().firstValue("Content-Type")).contains("text/javascript;charset=UTF-8");
            }
        }

        @Test
        void gets_its_styles_as_one_file() {
            try (PageResources page = page(Locale.ENGLISH)) {
                page.requireContext("page");

                assertThat(only(page.styleTags()).body()).contains(".base { color: red; }");
            }
        }

        @Test
        void gets_texts_in_its_language_where_the_scripts_ask_for_them() {
            try (PageResources page = page(Locale.GERMAN)) {
                page.requireWebResource("tiny.plugin:top");

                assertThat(only(page.scriptTags()).body())
                        .contains("say(\"Gr\\u00fc\\u00dfe \\u0022\\u003cb\\u003e\\u0022\", AJS.format(")
                        .doesNotContain("getText");
            }
        }

        @Test
        void that_requires_nothing_loads_nothing() {
            try (PageResources page = page(Locale.ENGLISH)) {
                assertThat(page.scriptTags() + page.styleTags()).isEmpty();
            }
        }

        @Test
        void cannot_require_what_does_not_exist() {
            try (PageResources page = page(Locale.ENGLISH)) {
                assertThatThrownBy(() -> page.requireWebResource("tiny.plugin:none"))
                        .hasMessageContaining("tiny.plugin:none does not exist");
            }
        }
    }

    @Test
    void single_files_are_served_by_their_declared_names_alone() {
        assertThat(send(request("/download/resources/tiny.plugin:base/base.js")).body())
                .contains("window.base");
        assertThat(send(request("/download/resources/tiny.plugin:base/atlassian-plugin.xml"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(request("/download/resources/tiny.plugin/base.js")).statusCode())
                .isEqualTo(404);
    }
}
