package dev.cairn.sandbox.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.mentoring.fixture.CompiledSources;
import dev.cairn.mentoring.fixture.PluginJar;
import dev.cairn.sandbox.Sandbox;
import dev.cairn.sandbox.SandboxOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar that Confluence would not run, or would run in silence with a part missing, is refused by name. */
class HostGateIT {
    private static final String INDEX = "META-INF/plugin-components/";
    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    @TempDir
    Path folder;

    private void assertRefused(PluginJar jar, String... culprits) {
        SandboxOptions options = SandboxOptions.of(folder.resolve("home"), jar.into(folder));

        assertThatThrownBy(() -> Sandbox.start(options).close())
                .isInstanceOf(PluginFault.class)
                .message()
                .contains(culprits);
    }

    private static String firstLine(PluginJar jar, String file) {
        return jar.text(file).lines().findFirst().orElseThrow();
    }

    private static PluginJar withoutFirstLine(PluginJar jar, String file) {
        return jar.changed(file, text -> text.substring(text.indexOf('\n') + 1));
    }

    @Nested
    class An_index_line_that_is_missing {
        @Test
        void of_a_component_is_named() {
            PluginJar jar = PluginJar.ofThisBuild();
            String component = firstLine(jar, INDEX + "component");

            assertRefused(withoutFirstLine(jar, INDEX + "component"), "component has no line " + component);
        }

        @Test
        void of_an_import_is_named() {
            PluginJar jar = PluginJar.ofThisBuild();
            String service = firstLine(jar, INDEX + "imports");

            assertRefused(withoutFirstLine(jar, INDEX + "imports"), "imports has no line " + service);
        }

        @Test
        void of_a_component_without_annotation_is_named_by_who_needs_it() {
            PluginJar jar = PluginJar.tiny("", "jakarta.inject")
                    .classes(new CompiledSources()
                            .with("package tiny; public class Needed {}")
                            .with("package tiny; public class Needing { public Needing(Needed needed) {} }"))
                    .index("component", "tiny.Needing");

            assertRefused(jar, "tiny.Needing needs tiny.Needed");
        }

        @Test
        void of_an_export_is_named() {
            PluginJar jar = PluginJar.tiny("", "com.atlassian.sal.api.lifecycle", "jakarta.inject")
                    .classes(new CompiledSources().with("""
                            package tiny;
                            @jakarta.inject.Named
                            @com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService
                            public class Starting implements com.atlassian.sal.api.lifecycle.LifecycleAware {
                                public void onStart() {}
                                public void onStop() {}
                            }
                            """))
                    .index("component", "tiny.Starting");

            assertRefused(jar, "exports has no line tiny.Starting");
        }
    }

    @Nested
    class A_template {
        @Test
        void that_calls_a_method_off_the_allowlist_is_named_with_the_method() {
            PluginJar jar = PluginJar.tiny("").file("page.html.vm", "<p>$view.secret()</p>");

            assertRefused(jar, "page.html.vm line 1 calls secret()", "velocity-allowlist does not name");
        }

        @Test
        void of_the_finished_jar_needs_its_lines_of_the_allowlist() {
            PluginJar jar = PluginJar.ofThisBuild()
                    .changed(DESCRIPTOR, text -> text.replaceAll("<method>[^<]*#progress\\(\\)</method>", ""));

            assertRefused(jar, "calls progress(), which velocity-allowlist does not name");
        }

        @Test
        void that_cannot_be_parsed_is_named() {
            assertRefused(PluginJar.tiny("").file("page.html.vm", "#if($view)"), "page.html.vm cannot be read");
        }
    }

    @Nested
    class A_class_that_uses_a_package_which_the_host_does_not_export {
        private final CompiledSources sources = new CompiledSources().with("""
                        package tiny;
                        public class Leaking {
                            public Object list() { return com.google.common.collect.ImmutableList.of(); }
                        }
                        """);

        @Test
        void is_named_where_the_package_is_imported() {
            PluginJar jar = PluginJar.tiny("", "com.google.common.collect").classes(sources);

            assertRefused(jar, "package com.google.common.collect is imported", "used by tiny.Leaking");
        }

        @Test
        void is_named_where_the_package_is_not_imported() {
            assertRefused(
                    PluginJar.tiny("").classes(sources),
                    "package com.google.common.collect is used and not imported",
                    "used by tiny.Leaking");
        }

        @Test
        void is_named_where_the_version_does_not_fit() {
            PluginJar jar = PluginJar.ofThisBuild()
                    .changed(
                            "META-INF/MANIFEST.MF",
                            text -> text.replace("\r\n ", "")
                                    .replace("\n ", "")
                                    .replace("[2.0,3)", "[3.0,4)")
                                    .replaceAll("(?m)(.{70})(?=.)", "$1\n "));

            assertRefused(jar, "package jakarta.inject is imported (version");
        }
    }

    @Nested
    class A_descriptor {
        @Test
        void with_an_unknown_element_is_refused_by_it() {
            assertRefused(
                    PluginJar.tiny("<servlet-filter key='x'/>"), "unknown element atlassian-plugin/servlet-filter");
        }

        @Test
        void with_an_unknown_attribute_is_refused_by_it() {
            assertRefused(PluginJar.tiny("<ao key='x' nmespace='y'/>"), "unknown attribute nmespace");
        }

        @Test
        void with_a_class_that_is_missing_is_refused_by_it() {
            PluginJar jar = PluginJar.ofThisBuild();
            String macro = "dev/cairn/mentoring/goal/macro/GoalPlanMacro.class";

            assertRefused(jar.without(macro), "dev.cairn.mentoring.goal.macro.GoalPlanMacro");
        }

        @Test
        void with_a_servlet_that_is_none_or_answers_nowhere_is_refused_by_it() {
            assertRefused(
                    PluginJar.tiny("<servlet key='page' class='java.lang.String'/>"),
                    "the servlet page names the class java.lang.String, which is no jakarta.servlet.http.HttpServlet",
                    "the servlet page has no url-pattern");
        }

        @Test
        void with_a_file_that_is_missing_is_refused_by_it() {
            assertRefused(PluginJar.ofThisBuild().without("images/goal-plan.png"), "no file images/goal-plan.png");
        }

        @Test
        void with_a_picture_that_is_missing_is_refused_by_it() {
            assertRefused(
                    PluginJar.tiny("<plugin-info><param name='plugin-logo'>no.png</param></plugin-info>"),
                    "plugin-logo names a file that is missing: no.png");
        }

        @Test
        void with_a_text_that_is_missing_is_refused_by_its_key() {
            String key = "dev.cairn.mentoring.mentoring-goal-plan.label";
            PluginJar jar = PluginJar.ofThisBuild()
                    .changed("i18n/mentoring.properties", text -> text.replaceAll("(?m)^" + key + "\\s*=", "gone ="));

            assertRefused(jar, "the i18n key " + key + " is missing");
        }

        @Test
        void that_names_a_method_which_is_not_there_is_refused_by_it() {
            PluginJar jar = PluginJar.tiny(
                            "<velocity-allowlist key='x'><method>tiny.View#title()</method></velocity-allowlist>")
                    .classes(new CompiledSources().with("package tiny; public class View {}"));

            assertRefused(jar, "tiny.View#title() names a method that tiny.View does not have");
        }

        @Test
        void with_a_web_item_in_an_unknown_section_is_refused_by_it() {
            assertRefused(
                    PluginJar.tiny("<web-item key='x' section='system.space.tool/links'/>"),
                    "the web-item x is in the section system.space.tool/links, which the sandbox does not play");
        }

        @Test
        void with_a_choice_of_the_dialog_that_has_a_weight_is_refused_by_it() {
            assertRefused(
                    PluginJar.tiny("<web-item key='x' section='system.create.dialog/content' weight='1'/>"),
                    "weight, which the sandbox does not play in the Create dialog");
        }

        @Test
        void with_a_link_of_a_space_under_an_unknown_condition_is_refused_by_it() {
            PluginJar jar = PluginJar.ofThisBuild()
                    .changed(DESCRIPTOR, text -> text.replace("HasSpaceCondition", "AnySpaceCondition"));

            assertRefused(jar, "the web-item progress-link has the condition", "conditions.AnySpaceCondition");
        }

        @Test
        void whose_web_resource_depends_on_nothing_known_is_refused_by_it() {
            assertRefused(
                    PluginJar.tiny("<web-resource key='x'><dependency>no.such:thing</dependency></web-resource>"),
                    "depends on no.such:thing, which does not exist");
        }
    }

    @Nested
    class A_resource {
        private static final String REST = "<rest key='rest' path='/tiny' version='1.0'/>"
                + "<rest-migration key='migration'><rest-v2/></rest-migration>";

        private PluginJar resource(String constructor) {
            return PluginJar.tiny(REST, "jakarta.inject", "jakarta.ws.rs")
                    .classes(new CompiledSources()
                            .with("package tiny; public class Needed {}")
                            .with("""
                                    package tiny;
                                    @jakarta.ws.rs.Path("x")
                                    public class Resource {
                                        %s
                                        @jakarta.ws.rs.GET public String get() { return ""; }
                                    }
                                    """.formatted(constructor)));
        }

        @Test
        void that_needs_what_is_no_bean_is_named_with_it() {
            assertRefused(
                    resource("@jakarta.inject.Inject public Resource(Needed needed) {}"),
                    "REST resources cannot be built",
                    "tiny.Resource",
                    "requiredType=Needed");
        }

        @Test
        void without_a_constructor_for_injection_is_named() {
            assertRefused(
                    resource("public Resource() {}"),
                    "tiny.Resource has not one public constructor with jakarta.inject.Inject");
        }
    }

    @Nested
    class A_service_that_the_host_does_not_offer {
        @Test
        void is_named() {
            PluginJar jar = PluginJar.tiny("", "com.atlassian.sal.api.lifecycle")
                    .index("imports", "com.atlassian.sal.api.lifecycle.LifecycleAware");

            assertRefused(jar, "com.atlassian.sal.api.lifecycle.LifecycleAware", "the host offers no such service");
        }
    }

    @Test
    void the_finished_jar_is_let_in() {
        SandboxOptions options = SandboxOptions.of(
                folder.resolve("home"), PluginJar.ofThisBuild().into(folder));

        try (Sandbox sandbox = Sandbox.start(options)) {
            assertThat(sandbox.plugin().macros())
                    .extracting(MacroModule::name)
                    .contains("mentoring-goal-plan", "mentoring-milestones", "mentoring-goal", "mentoring-evidence");
        }
    }
}
