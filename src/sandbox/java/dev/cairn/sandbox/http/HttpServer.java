package dev.cairn.sandbox.http;

import dev.cairn.sandbox.SandboxFailure;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.jspecify.annotations.Nullable;

/** Tomcat at 127.0.0.1. It takes its port at once and answers from {@link #start} on. */
public final class HttpServer implements AutoCloseable {
    private static final Logger TOMCAT_LOG = Logger.getLogger("org.apache");

    private final Tomcat tomcat = new Tomcat();
    private final Connector connector = new Connector();
    private final Context context;
    private final String contextPath;

    private HttpServer(int port, Path folder, String contextPath) throws LifecycleException {
        TOMCAT_LOG.setLevel(Level.SEVERE);
        TomcatURLStreamHandlerFactory.disable();
        this.contextPath = contextPath;
        tomcat.setBaseDir(folder.toString());
        connector.setPort(port);
        connector.setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
        connector.setProperty("compression", "on");
        connector.setProperty("compressibleMimeType", "text/html,text/css,text/javascript,application/json");
        connector.setProperty("maxThreads", "40");
        connector.setURIEncoding("UTF-8");
        tomcat.setConnector(connector);
        ErrorReportValve errors = new ErrorReportValve();
        errors.setShowReport(false);
        errors.setShowServerInfo(false);
        tomcat.getHost().getPipeline().addValve(errors);
        context = tomcat.addContext(contextPath, folder.toString());
        context.setParentClassLoader(HttpServer.class.getClassLoader());
        context.setCookieProcessor(new Rfc6265CookieProcessor());
        context.setRequestCharacterEncoding("UTF-8");
        context.setUseHttpOnly(true);
        tomcat.getServer().init();
    }

    /**
     * Takes the port, or any free one for 0.
     *
     * @throws SandboxFailure where the port is taken
     */
    public static HttpServer bind(int port, Path folder, String contextPath) {
        try {
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
        } catch (IOException e) {
            throw new SandboxFailure("Port " + port + " is taken; choose another with -Dhttp.port=.", e);
        }
        try {
            return new HttpServer(port, folder, contextPath);
        } catch (LifecycleException e) {
            throw new SandboxFailure("Port " + port + " cannot be used: " + e.getMessage() + ".", e);
        }
    }

    /** The address of the site, without a slash at its end. */
    public URI baseUri() {
        return URI.create("http://localhost:" + connector.getLocalPort() + contextPath);
    }

    /**
     * Puts the filters round every request, in their order, and the servlets behind them, and begins to answer.
     *
     * @param ready is run once the servlets are there and before the first request; what it throws is thrown on
     */
    @SuppressWarnings("IdentityHashMapUsage") // one servlet object may stand behind several patterns
    public void start(List<Filter> filters, List<Route> routes, Runnable ready) {
        filter("host", new HostFilter());
        int number = 0;
        for (Filter filter : filters) {
            filter("filter-" + number++, filter);
        }
        Map<HttpServlet, Wrapper> wrappers = new IdentityHashMap<>();
        for (Route route : routes) {
            String name = route.servlet().getClass().getName() + " " + number++;
            wrappers.computeIfAbsent(route.servlet(), servlet -> wrap(name, servlet))
                    .addMapping(route.pattern());
        }
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        context.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.AFTER_START_EVENT)) {
                try {
                    ready.run();
                } catch (RuntimeException e) {
                    failure.set(e);
                }
            }
        });
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat does not start", e);
        }
        RuntimeException thrown = failure.get();
        if (thrown != null) {
            throw thrown;
        }
        if (!context.getState().isAvailable()) {
            throw new IllegalStateException("a servlet or filter did not start; the log tells which");
        }
    }

    private Wrapper wrap(String name, HttpServlet servlet) {
        Wrapper wrapper = Tomcat.addServlet(context, name, servlet);
        wrapper.setLoadOnStartup(1);
        return wrapper;
    }

    private void filter(String name, Filter filter) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName(name);
        map.addURLPattern("/*");
        context.addFilterMap(map);
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat does not stop", e);
        }
    }
}
