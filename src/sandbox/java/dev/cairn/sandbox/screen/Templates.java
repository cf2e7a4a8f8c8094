package dev.cairn.sandbox.screen;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The screens' templates: every value is escaped unless the template says that it is HTML already. */
final class Templates {
    private final PebbleEngine engine;

    Templates(String contextPath) {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("dev/cairn/sandbox/screen/templates");
        loader.setSuffix(".html");
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .extension(new Functions(contextPath))
                .build();
    }

    String render(String name, Map<String, Object> model, Locale locale) {
        PebbleTemplate template = engine.getTemplate(name);
        StringWriter html = new StringWriter();
        try {
            template.evaluate(html, model, locale);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return html.toString();
    }

    /** {@code text(key, values...)} is the wording of a key; {@code url(path)} a path of this site. */
    private static final class Functions extends AbstractExtension {
        private final String contextPath;

        Functions(String contextPath) {
            this.contextPath = contextPath;
        }

        @Override
        public Map<String, Function> getFunctions() {
            return Map.of(
                    "text",
                    new Positional((values, locale) -> Wording.text(
                            locale,
                            values.get(0).toString(),
                            values.subList(1, values.size()).toArray())),
                    "url",
                    new Positional((values, locale) -> contextPath + values.get(0)));
        }
    }

    /** A function of a template whose arguments have no names. */
    private record Positional(Body body) implements Function {
        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            List<Object> values = new ArrayList<>();
            for (int i = 0; arguments.containsKey(String.valueOf(i)); i++) {
                values.add(arguments.get(String.valueOf(i)));
            }
            return body.of(values, context.getLocale());
        }

        interface Body {
            String of(List<Object> values, Locale locale);
        }
    }
}
