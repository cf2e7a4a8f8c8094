package dev.cairn.sandbox.plugin;

import dev.cairn.sandbox.plugin.spring.ContextClassLoader;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A servlet of the plugin, made once and shared by all threads, and where it answers below the context path. */
public final class PluginServlet {
    private final HttpServlet servlet;
    private final ClassLoader loader;
    private final List<String> paths;

    PluginServlet(HttpServlet servlet, ClassLoader loader, List<String> paths) {
        this.servlet = servlet;
        this.loader = loader;
        this.paths = paths;
    }

    public List<String> paths() {
        return paths;
    }

    public void init(ServletConfig config) {
        ContextClassLoader.within(loader, () -> {
            try {
                servlet.init(config);
            } catch (ServletException refused) {
                throw new PluginFault("the servlet " + servlet.getClass().getName() + " does not start", refused);
            }
        });
    }

    /** @throws IllegalStateException with what the servlet threw as its cause */
    public void answer(HttpServletRequest request, HttpServletResponse response) {
        ContextClassLoader.within(loader, () -> {
            try {
                servlet.service(request, response);
            } catch (ServletException thrown) {
                throw new IllegalStateException("the servlet failed", thrown);
            } catch (IOException thrown) {
                throw new UncheckedIOException(thrown);
            }
        });
    }
}
