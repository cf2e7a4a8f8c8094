package dev.cairn.sandbox.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.mentoring.fixture.CompiledSources;
import dev.cairn.mentoring.fixture.PluginJar;
import dev.cairn.sandbox.Sandbox;
import dev.cairn.sandbox.SandboxOptions;
import dev.cairn.sandbox.render.OutputType;
import dev.cairn.sandbox.render.RenderingFailure;
import dev.cairn.sandbox.render.Source;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plugin does at run time against the host's rules fails, and the message names the culprit. */
class HostRulesIT {
    private static final String[] IMPORTS = {
        "com.atlassian.activeobjects.external",
        "com.atlassian.confluence.content.render.xhtml",
        "com.atlassian.confluence.macro",
        "com.atlassian.sal.api.lifecycle",
        "com.atlassian.sal.api.transaction",
        "com.atlassian.templaterenderer",
        "net.java.ao"
    };

    private static Sandbox sandbox;

    @BeforeAll
    static void start(@TempDir Path folder) {
        Path jar = PluginJar.tiny(
                        """
                        <ao key="ao" namespace="tiny.plugin"><entity>tiny.AoNote</entity></ao>
                        %s %s %s %s
                        <velocity-allowlist key="views"><method>tiny.Other#title()</method></velocity-allowlist>
                        <resource type="download" name="icon.png" location="icon.png"/>
                        """.formatted(
                                        macro("writing", "Writing"),
                                        macro("swallowing", "Swallowing"),
                                        macro("blocked", "Blocked"),
                                        macro("escaping", "Escaping")),
                        IMPORTS)
                .file("icon.png", "")
                .file("i18n/tiny.properties", texts("writing", "swallowing", "blocked", "escaping"))
                .file("blocked.vm", "<p>$view.title()</p>")
                .file("escaping.vm", "<p title=\"$text\">$text $markupHtml</p>")
                .classes(sources())
                .index("component", "tiny.Starting")
                .index("exports", "tiny.Starting#com.atlassian.sal.api.lifecycle.LifecycleAware")
                .index(
                        "imports",
                        "com.atlassian.activeobjects.external.ActiveObjects",
                        "com.atlassian.sal.api.transaction.TransactionTemplate",
                        "com.atlassian.templaterenderer.TemplateRenderer")
                .into(folder);
        sandbox = Sandbox.start(SandboxOptions.of(folder.resolve("home"), jar));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static String macro(String name, String type) {
        return "<xhtml-macro key='" + name + "' name='" + name + "' class='tiny." + type
                + "' icon='/download/resources/tiny.plugin/icon.png'/>";
    }

    private static String texts(String... macros) {
        StringBuilder texts = new StringBuilder();
        for (String macro : macros) {
            texts.append("tiny.plugin." + macro + ".label = x\ntiny.plugin." + macro + ".desc = x\n");
        }
        return texts.toString();
    }

    private static CompiledSources sources() {
        return new CompiledSources()
                .with("""
                        package tiny;
                        public interface AoNote extends net.java.ao.Entity {
                            String getTitle();
                            void setTitle(String title);
                        }
                        """)
                .with("package tiny; public class View { public String title() { return \"x\"; } }")
                .with("package tiny; public class Other { public String title() { return \"x\"; } }")
                .with("""
                        package tiny;
                        import com.atlassian.activeobjects.external.ActiveObjects;
                        import com.atlassian.sal.api.transaction.TransactionTemplate;
                        import net.java.ao.DBParam;
                        public class Starting implements com.atlassian.sal.api.lifecycle.LifecycleAware {
                            private final ActiveObjects ao;
                            private final TransactionTemplate transactions;
                            public Starting(ActiveObjects ao, TransactionTemplate transactions) {
                                this.ao = ao;
                                this.transactions = transactions;
                            }
                            public void onStart() {
                                ao.create(AoNote.class, new DBParam("TITLE", "lost"));
                                transactions.execute(() -> ao.create(AoNote.class, new DBParam("TITLE", "kept")));
                            }
                            public void onStop() {}
                        }
                        """)
                .with("""
                        package tiny;
                        import com.atlassian.confluence.content.render.xhtml.ConversionContext;
                        import com.atlassian.confluence.macro.Macro;
                        abstract class Base implements Macro {
                            public BodyType getBodyType() { return BodyType.NONE; }
                            public OutputType getOutputType() { return OutputType.BLOCK; }
                        }
                        """)
                .with("""
                        package tiny;
                        import com.atlassian.activeobjects.external.ActiveObjects;
                        import com.atlassian.confluence.content.render.xhtml.ConversionContext;
                        import java.util.Map;
                        import net.java.ao.DBParam;
                        public class Writing extends Base {
                            private final ActiveObjects ao;
                            public Writing(ActiveObjects ao) { this.ao = ao; }
                            public String execute(Map<String, String> parameters, String body, ConversionContext context) {
                                try {
                                    ao.create(AoNote.class, new DBParam("TITLE", "rendered"));
                                } catch (RuntimeException swallowed) {
                                    return "swallowed";
                                }
                                return "written";
                            }
                        }
                        """)
                .with("""
                        package tiny;
                        import com.atlassian.confluence.content.render.xhtml.ConversionContext;
                        import com.atlassian.sal.api.transaction.TransactionTemplate;
                        import java.util.Map;
                        public class Swallowing extends Base {
                            private final TransactionTemplate transactions;
                            public Swallowing(TransactionTemplate transactions) { this.transactions = transactions; }
                            public String execute(Map<String, String> parameters, String body, ConversionContext context) {
                                try {
                                    transactions.execute(() -> { throw new IllegalStateException("planted"); });
                                } catch (IllegalStateException swallowed) {
                                    return "swallowed";
                                }
                                return "";
                            }
                        }
                        """)
                .with(rendering("Blocked", "blocked.vm", "Map.of(\"view\", new View())"))
                .with(rendering("Escaping", "escaping.vm", "Map.of(\"text\", \"<b>'&\\\"\", \"markupHtml\", \"<i>\")"));
    }

    private static String rendering(String type, String template, String values) {
        return """
                package tiny;
                import com.atlassian.confluence.content.render.xhtml.ConversionContext;
                import com.atlassian.templaterenderer.TemplateRenderer;
                import java.io.IOException;
                import java.io.StringWriter;
                import java.util.HashMap;
                import java.util.Map;
                public class %s extends Base {
                    private final TemplateRenderer templates;
                    public %s(TemplateRenderer templates) { this.templates = templates; }
                    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
                        StringWriter html = new StringWriter();
                        try {
                            templates.render("%s", new HashMap<String, Object>(%s), html);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                        return html.toString();
                    }
                }
                """.formatted(type, type, template, values);
    }

    private static String render(String macro) {
        String storage = "<ac:structured-macro ac:name=\"" + macro + "\"/>";
        return sandbox.renderer().render(Source.loose(storage), OutputType.DISPLAY);
    }

    private static int notes(String title) {
        String table = sandbox.plugin().tablePrefix() + "_AO_NOTE";
        return sandbox.database()
                .jdbc()
                .queryForObject("SELECT COUNT(*) FROM \"" + table + "\" WHERE \"TITLE\" = ?", Integer.class, title);
    }

    @Test
    void a_write_while_rendering_fails_the_page_and_names_entity_and_macro() {
        assertThatThrownBy(() -> render("writing"))
                .isInstanceOf(RenderingFailure.class)
                .message()
                .contains("tiny.AoNote was written while rendering", "macro 'writing' of plugin tiny.plugin")
                .contains("tiny.Writing.execute");
        assertThat(notes("rendered")).isZero();
    }

    @Test
    void an_exception_swallowed_across_a_transaction_fails_the_page_and_names_who_threw_it() {
        assertThatThrownBy(() -> render("swallowing"))
                .isInstanceOf(RenderingFailure.class)
                .message()
                .contains("macro 'swallowing' of plugin tiny.plugin", "planted", "tiny.Swallowing");
    }

    @Test
    void a_swallowed_exception_fails_the_transaction_outside_a_page_too() {
        var database = sandbox.database();

        assertThatThrownBy(() -> database.inTransaction(() -> {
                    try {
                        database.inTransaction(() -> {
                            throw new IllegalStateException("planted");
                        });
                    } catch (IllegalStateException swallowed) {
                        return "swallowed";
                    }
                    return "";
                }))
                .message()
                .contains("marked for rollback", "planted");
    }

    @Test
    void a_method_that_the_allowlist_names_for_another_class_is_blocked_and_named() {
        assertThatThrownBy(() ->
                        sandbox.plugin().macro("blocked").orElseThrow().macro().execute(Map.of(), "", null))
                .message()
                .contains("blocked.vm line 1 calls tiny.View#title(), which velocity-allowlist does not name");
    }

    @Test
    void every_reference_is_escaped_unless_its_name_ends_in_html() {
        assertThat(render("escaping"))
                .contains("<p title=\"&lt;b&gt;&#39;&amp;&quot;\">&lt;b&gt;&#39;&amp;&quot; <i></p>");
    }

    @Test
    void a_write_outside_a_transaction_is_not_kept_and_is_told_with_entity_and_caller() {
        assertThat(notes("lost")).isZero();
        assertThat(sandbox.plugin().writeGuard().discarded())
                .singleElement()
                .asString()
                .contains("tiny.AoNote was written outside a transaction", "tiny.Starting.onStart");
    }

    @Test
    void a_write_inside_a_transaction_is_kept() {
        assertThat(notes("kept")).isOne();
    }
}
