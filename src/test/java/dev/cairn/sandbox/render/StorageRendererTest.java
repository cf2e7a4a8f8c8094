package dev.cairn.sandbox.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.macro.Macro.BodyType;
import com.atlassian.confluence.macro.MacroExecutionException;
import dev.cairn.sandbox.plugin.MacroModule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StorageRendererTest {
    private final Map<String, MacroModule> macros = new HashMap<>();
    private Optional<String> mark = Optional.empty();

    private String render(String storage, OutputType output) {
        return new StorageRenderer(
                        name -> Optional.ofNullable(macros.get(name)),
                        new FixedLinks(),
                        new PlainTransaction(() -> mark))
                .render(new Source(storage, null, "OPS"), output);
    }

    private String render(String storage) {
        return render(storage, OutputType.DISPLAY);
    }

    private static String macro(String name, String inside) {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + inside + "</ac:structured-macro>";
    }

    @Nested
    class Plain_xhtml {
        @Test
        void comes_back_as_it_was_written() {
            assertThat(render("<p>a <strong>b</strong><br/>&nbsp;&lt;&amp;&uuml;</p>"))
                    .isEqualTo("<p>a <strong>b</strong><br>\u00a0&lt;&amp;\u00fc</p>");
        }

        @Test
        void gives_each_heading_an_address() {
            assertThat(render("<h2>Next steps</h2><h2>Next steps</h2>"))
                    .isEqualTo("<h2 id=\"Nextsteps\">Next steps</h2><h2 id=\"Nextsteps.1\">Next steps</h2>");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<script>alert(1)</script>",
                    "<SCRIPT>alert(1)</SCRIPT>",
                    "<svg onload=\"alert(1)\"><script>alert(1)</script></svg>",
                    "<p onclick=\"alert(1)\" style=\"background:url(javascript:alert(1))\">x</p>",
                    "<a href=\"java&#10;script:alert(1)\">x</a>",
                    "<a href=\"&#1;javascript:alert(1)\">x</a>",
                    "<img src=\"data:text/html,alert(1)\" onerror=\"alert(1)\"/>",
                    "<iframe src=\"https://example.com\">alert</iframe>",
                    "<ac:link><ri:url ri:value=\"javascript:alert(1)\"/></ac:link>",
                    "<ac:image><ri:url ri:value=\"javascript:alert(1)\"/></ac:image>"
                })
        void never_brings_a_script_to_the_page(String storage) {
            for (OutputType output : OutputType.values()) {
                assertThat(render(storage, output))
                        .doesNotContainIgnoringCase("<script", "<iframe", "<svg", "=\"java", "onclick=", "onload=")
                        .doesNotContain("onerror=", "style=", "href=\"\u0001");
            }
        }

        @Test
        void keeps_the_text_of_an_element_that_it_does_not_know() {
            assertThat(render("<p><foo bar=\"1\">text</foo></p>")).isEqualTo("<p>text</p>");
        }
    }

    @Nested
    class A_link {
        @Test
        void to_a_page_leads_there() {
            String link = "<ac:link><ri:page ri:content-title=\"Goals\"/><ac:plain-text-link-body><![CDATA[<our>]]>"
                    + "</ac:plain-text-link-body></ac:link>";

            assertThat(render(link)).isEqualTo("<a href=\"/confluence/display/OPS/Goals\">&lt;our&gt;</a>");
            assertThat(render(link, OutputType.PDF)).contains("href=\"http://c.example/confluence/display/OPS/Goals\"");
        }

        @Test
        void to_a_page_that_is_missing_offers_to_create_it() {
            assertThat(render("<ac:link><ri:page ri:content-title=\"No &amp; where\"/></ac:link>"))
                    .isEqualTo("<a href=\"/confluence/pages/createpage.action?spaceKey=OPS&amp;title=No+%26+where\""
                            + " class=\"createlink\">No &amp; where</a>");
        }

        @Test
        void to_a_person_says_the_full_name() {
            assertThat(render("<ac:link><ri:user ri:userkey=\"key-mentee\"/></ac:link>"))
                    .contains("data-username=\"mentee\"", ">Mara Mentee</a>");
            assertThat(render("<ac:link><ri:user ri:username=\"nobody\"/></ac:link>"))
                    .contains("Unknown User (nobody)");
        }
    }

    @Nested
    class A_macro_of_a_plugin {
        @Test
        void gets_its_parameters_as_plain_text() {
            macros.put(
                    "show",
                    ScriptedMacro.module("show", BodyType.NONE, (parameters, body, context) -> parameters.toString()));

            String page = "<ac:parameter ac:name=\"page\"><ac:link><ri:page ri:content-title=\"T\" ri:space-key=\"S\"/>"
                    + "</ac:link></ac:parameter>";
            String person = "<ac:parameter ac:name=\"who\"><ri:user ri:userkey=\"key-mentee\"/></ac:parameter>";

            assertThat(render(macro("show", page + person + "<ac:parameter ac:name=\"a\">&lt;1</ac:parameter>")))
                    .isEqualTo("{page=S:T, who=mentee, a=<1}");
        }

        @Test
        void gets_its_body_as_html_or_as_text() {
            macros.put("rich", ScriptedMacro.module("rich", BodyType.RICH_TEXT, (parameters, body, context) -> body));
            macros.put("plain", ScriptedMacro.module("plain", BodyType.PLAIN_TEXT, (p, body, context) -> body));

            assertThat(render(macro("rich", "<ac:rich-text-body><p>a<i>b</i></p></ac:rich-text-body>")))
                    .isEqualTo("<p>a<i>b</i></p>");
            assertThat(render(macro("plain", "<ac:plain-text-body><![CDATA[<p>]]></ac:plain-text-body>")))
                    .isEqualTo("<p>");
        }

        @ParameterizedTest
        @EnumSource(OutputType.class)
        void is_told_the_output(OutputType output) {
            macros.put("out", ScriptedMacro.module("out", BodyType.NONE, (p, b, context) -> context.getOutputType()));

            assertThat(render(macro("out", ""), output)).isEqualTo(output.value());
        }

        @Test
        void shares_its_properties_with_the_others_of_the_page_and_no_other_page() {
            macros.put("count", ScriptedMacro.module("count", BodyType.NONE, (parameters, body, context) -> {
                @Nullable Object seen = context.getProperty("seen");
                context.setProperty("seen", seen + "x");
                return String.valueOf(seen);
            }));

            String twice = macro("count", "") + " "
                    + macro("info", "<ac:rich-text-body>" + macro("count", "") + "</ac:rich-text-body>");

            assertThat(render(twice)).startsWith("null ").contains("nullx");
            assertThat(render(twice)).startsWith("null ");
        }

        @Test
        void that_throws_leaves_a_box_and_the_rest_of_the_page() {
            macros.put("bad", ScriptedMacro.module("bad", BodyType.NONE, (parameters, body, context) -> {
                throw new MacroExecutionException("no <luck>");
            }));
            macros.put("worse", ScriptedMacro.module("worse", BodyType.NONE, (parameters, body, context) -> {
                throw new NoClassDefFoundError("x/Y");
            }));

            assertThat(render("<p>a</p>" + macro("bad", "") + macro("worse", "") + "<p>b</p>"))
                    .isEqualTo(
                            "<p>a</p><div class=\"error\"><span class=\"error\">Error rendering macro &#39;bad&#39; :"
                                    + " no &lt;luck&gt;</span></div><div class=\"error\"><span class=\"error\">Error rendering"
                                    + " macro &#39;worse&#39; : x/Y</span></div><p>b</p>");
        }

        @Test
        void that_marks_the_hosts_transaction_fails_the_page_by_name() {
            macros.put("sly", ScriptedMacro.module("sly", BodyType.NONE, (parameters, body, context) -> {
                mark = Optional.of("IllegalStateException below Goals.find");
                return "fine";
            }));

            assertThatThrownBy(() -> render(macro("sly", "")))
                    .isInstanceOf(RenderingFailure.class)
                    .hasMessageContaining("macro 'sly' of plugin org.example.plugin")
                    .hasMessageContaining("Goals.find");
        }

        @Test
        void that_is_reported_by_the_host_fails_the_page_even_when_it_swallows_that() {
            macros.put("writer", ScriptedMacro.module("writer", BodyType.NONE, (parameters, body, context) -> {
                Rendering rendering = Rendering.current().orElseThrow();
                rendering.violation(rendering.running() + " wrote to AO_1_GOAL");
                return "fine";
            }));

            assertThatThrownBy(() -> render(macro("writer", "")))
                    .hasMessage("macro 'writer' of plugin org.example.plugin on text without a page for output display"
                            + " wrote to AO_1_GOAL");
            assertThat(Rendering.current()).isEmpty();
        }
    }

    @Nested
    class A_macro_of_the_host {
        @Test
        void that_nobody_knows_is_named_in_a_box() {
            assertThat(render(macro("x&quot;y", "<ac:rich-text-body>z</ac:rich-text-body>")))
                    .isEqualTo("<span class=\"wysiwyg-unknown-macro\" data-macro-name=\"x&quot;y\">Unknown macro:"
                            + " &#39;x&quot;y&#39;</span>");
        }

        @Test
        void shows_a_panel_with_its_title_in_every_output() {
            String info = macro(
                    "info",
                    "<ac:parameter ac:name=\"title\">Read &amp; learn</ac:parameter>"
                            + "<ac:rich-text-body><p>this</p></ac:rich-text-body>");

            for (OutputType output : OutputType.values()) {
                assertThat(render(info, output))
                        .contains("confluence-information-macro-information", "Read &amp; learn", "<p>this</p>");
            }
        }

        @Test
        void shows_code_as_text() {
            assertThat(render(macro("code", "<ac:plain-text-body><![CDATA[a < b && c]]></ac:plain-text-body>")))
                    .contains(">a &lt; b &amp;&amp; c</pre>");
        }

        @Test
        void unfolds_on_paper() {
            String expand = macro("expand", "<ac:rich-text-body><p>more</p></ac:rich-text-body>");

            assertThat(render(expand)).contains("<details", "<p>more</p>");
            assertThat(render(expand, OutputType.WORD))
                    .doesNotContain("<details")
                    .contains("<p>more</p>");
        }

        @Test
        void lists_the_headings_of_macros_as_well() {
            macros.put("plan", ScriptedMacro.module("plan", BodyType.NONE, (p, b, c) -> "<h3>A goal</h3>"));

            List<String> items = org.jsoup.Jsoup.parse(render(macro("toc", "") + "<h1>One</h1>" + macro("plan", "")))
                    .select("li")
                    .eachText();

            assertThat(items).containsExactly("One", "A goal");
        }
    }

    @Test
    void tasks_say_whether_they_are_done() {
        String tasks = "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status>"
                + "<ac:task-body>Write</ac:task-body></ac:task></ac:task-list>";

        assertThat(render(tasks)).contains("class=\"checked\"", "aria-label=\"Complete\"", "Write");
    }
}
