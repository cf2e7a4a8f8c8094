package dev.cairn.sandbox;

import com.atlassian.core.task.MultiQueueTaskManager;
import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.contentapi.ContentApi;
import dev.cairn.sandbox.database.Database;
import dev.cairn.sandbox.database.StatementLog;
import dev.cairn.sandbox.demo.Demo;
import dev.cairn.sandbox.http.HttpServer;
import dev.cairn.sandbox.http.Route;
import dev.cairn.sandbox.mail.MailQueue;
import dev.cairn.sandbox.mail.Outbox;
import dev.cairn.sandbox.people.Session;
import dev.cairn.sandbox.plugin.PluginHost;
import dev.cairn.sandbox.plugin.PluginRuntime;
import dev.cairn.sandbox.plugin.osgi.OsgiContainer;
import dev.cairn.sandbox.render.HostTransaction;
import dev.cairn.sandbox.render.StorageRenderer;
import dev.cairn.sandbox.sal.HostEvents;
import dev.cairn.sandbox.sal.SalLocales;
import dev.cairn.sandbox.sal.SharedAccess;
import dev.cairn.sandbox.schedule.Scheduler;
import dev.cairn.sandbox.screen.Plugins;
import dev.cairn.sandbox.screen.Screens;
import dev.cairn.sandbox.screen.Site;
import dev.cairn.sandbox.screen.SiteLinks;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The local Confluence: its port, its database, its content and the plugin, started and stopped as one. */
public final class Sandbox implements AutoCloseable {
    private static final String CONTEXT_PATH = "/confluence";

    private final SandboxOptions options;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final HttpServer server;
    private final Database database;
    private final ContentModule content;
    private final Outbox outbox;
    private final PluginHost host;
    private final PluginRuntime plugin;
    private final Scheduler scheduler;
    private final StorageRenderer renderer;

    private Sandbox(SandboxOptions options) {
        this.options = options;
        try {
            opened(HomeLock.take(options.home()));
            server = opened(HttpServer.bind(options.port(), options.home(), CONTEXT_PATH));
            database = opened(Database.open(options.databaseUrl(), options.home()));
            HostEvents events = new HostEvents();
            content = ContentModule.open(database, events::publish);
            outbox = Outbox.open(database);
            OsgiContainer container = opened(OsgiContainer.start(options.home().resolve("osgi")));
            host = host(events);
            plugin = opened(PluginRuntime.load(options.pluginJar(), container, host));
            scheduler = opened(Scheduler.of(database, plugin.jobs()));
            String baseUrl = server.baseUri().toString();
            renderer =
                    new StorageRenderer(plugin::macro, new SiteLinks(content, baseUrl), HostTransaction.of(database));
            serve(new Site(content, renderer, Plugins.of(plugin), scheduler, outbox, baseUrl));
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    private PluginHost host(HostEvents events) {
        SharedAccess shared = new SharedAccess(database, content.people(), content.groups(), events, server.baseUri());
        SalLocales locales = new SalLocales(content.people());
        return new PluginHost(
                database,
                CONTEXT_PATH,
                locales::getLocale,
                () -> Session.current() != null,
                Map.of(MultiQueueTaskManager.class, new MailQueue(outbox)),
                wording -> {
                    var services = new LinkedHashMap<Class<?>, Object>(content.hostServices());
                    services.putAll(shared.services(wording));
                    return services;
                });
    }

    private void serve(Site site) {
        List<Route> routes = new ArrayList<>(plugin.routes());
        routes.addAll(ContentApi.routes(content, renderer));
        routes.addAll(new Screens(site).routes());
        server.start(List.of(content.authentication()), routes, plugin::start);
        if (options.demo() && content.isEmpty()) {
            new Demo(server.baseUri()).tell();
        }
        scheduler.start();
    }

    /**
     * Starts a sandbox; it answers when this returns.
     *
     * @throws SandboxFailure where port, home or database cannot be had; nothing is left running then
     * @throws dev.cairn.sandbox.plugin.PluginFault where Confluence would not run the plugin
     */
    public static Sandbox start(SandboxOptions options) {
        return new Sandbox(options);
    }

    /** Such as {@code http://localhost:1990/confluence}. */
    public URI baseUri() {
        return server.baseUri();
    }

    public Path home() {
        return options.home();
    }

    public Database database() {
        return database;
    }

    public StatementLog statements() {
        return database.statements();
    }

    public ContentModule content() {
        return content;
    }

    public PluginRuntime plugin() {
        return plugin;
    }

    /** Puts the jar once more into the running host, beside the one that answers, until it is closed; a container takes one of it at a time. */
    public PluginRuntime another(OsgiContainer beside) {
        return PluginRuntime.load(options.pluginJar(), beside, host);
    }

    /**
     * Runs a sandbox in the foreground until the process is stopped. System properties: {@code mentoring.jar},
     * {@code http.port}, {@code sandbox.home}, {@code sandbox.database}, {@code sandbox.demo}.
     */
    public static void main(String[] arguments) throws InterruptedException {
        Foreground.run();
    }

    /** The mails that were handed over. */
    public Outbox outbox() {
        return outbox;
    }

    /** Renders bodies in storage format as the person of the present thread. */
    public StorageRenderer renderer() {
        return renderer;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("the sandbox does not stop cleanly", e);
            }
        }
    }
}
