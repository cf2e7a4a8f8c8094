package dev.cairn.sandbox.webresource;

import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import dev.cairn.sandbox.webresource.WebModule.WebFile;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Serves single files by {@code /download/resources/<plugin or plugin:module>/<name>}. */
final class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, WebModule> modules;
    private final transient Map<String, List<WebFile>> plain;
    private final transient PluginBundle bundle;
    private final transient ScriptTranslator translator;
    private final transient Supplier<Locale> locale;

    DownloadServlet(
            Map<String, WebModule> modules,
            Map<String, List<WebFile>> plain,
            PluginBundle bundle,
            ScriptTranslator translator,
            Supplier<Locale> locale) {
        this.modules = modules;
        this.plain = plain;
        this.bundle = bundle;
        this.translator = translator;
        this.locale = locale;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        int slash = path.indexOf('/', 1);
        String owner = slash < 0 ? "" : path.substring(1, slash);
        Optional<String> location = slash < 0 ? Optional.empty() : location(owner, path.substring(slash + 1));
        Optional<byte[]> content = location.flatMap(bundle::bytes);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        WebModule module = modules.get(owner);
        byte[] bytes = content.get();
        if (module != null && module.translated() && path.endsWith(".js")) {
            bytes = translator
                    .translate(new String(bytes, StandardCharsets.UTF_8), locale.get())
                    .getBytes(StandardCharsets.UTF_8);
        }
        StaticContent.send(response, path, bytes, StaticContent.REVALIDATED);
    }

    private Optional<String> location(String owner, String name) {
        WebModule module = modules.get(owner);
        List<WebFile> files = module == null ? plain.getOrDefault(owner, List.of()) : module.files();
        for (WebFile file : files) {
            if (file.name().equals(name)) {
                return Optional.of(file.location());
            }
            if (file.name().endsWith("/") && name.startsWith(file.name()) && !name.contains("..")) {
                return Optional.of(file.location() + name.substring(file.name().length()));
            }
        }
        return Optional.empty();
    }
}
