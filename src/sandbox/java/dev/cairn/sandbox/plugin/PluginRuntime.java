package dev.cairn.sandbox.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.sal.api.component.ComponentLocator;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.cairn.sandbox.http.Route;
import dev.cairn.sandbox.plugin.ao.ModelVersions;
import dev.cairn.sandbox.plugin.ao.SandboxActiveObjects;
import dev.cairn.sandbox.plugin.ao.WriteGuard;
import dev.cairn.sandbox.plugin.descriptor.Blueprints;
import dev.cairn.sandbox.plugin.descriptor.DescriptorCheck;
import dev.cairn.sandbox.plugin.descriptor.DescriptorReader;
import dev.cairn.sandbox.plugin.descriptor.PluginDescriptor;
import dev.cairn.sandbox.plugin.descriptor.SpaceLinks;
import dev.cairn.sandbox.plugin.descriptor.Wording;
import dev.cairn.sandbox.plugin.osgi.OsgiContainer;
import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import dev.cairn.sandbox.plugin.osgi.ServiceRegistry;
import dev.cairn.sandbox.plugin.rest.RestModule;
import dev.cairn.sandbox.plugin.spring.ContextClassLoader;
import dev.cairn.sandbox.plugin.spring.PluginContext;
import dev.cairn.sandbox.plugin.velocity.Allowlist;
import dev.cairn.sandbox.plugin.velocity.BundleTemplateRenderer;
import dev.cairn.sandbox.webresource.WebResources;
import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/** A plugin at work: its bundle, beans, tables, macros, resources and web resources. */
public final class PluginRuntime implements AutoCloseable {
    private final ServiceRegistry services;
    private final PluginBundle bundle;
    private final PluginDescriptor descriptor;
    private final Wording wording;
    private final WebResources webResources;
    private final SandboxActiveObjects activeObjects;
    private final PluginContext context;
    private final MacroModules macros;
    private final List<PluginServlet> servlets;
    private final List<PluginJob> jobs;
    private final @Nullable RestModule rest;
    private boolean started;

    private PluginRuntime(OsgiContainer container, Path jar, PluginHost host) {
        bundle = container.install(jar);
        descriptor = DescriptorReader.read(bundle.bytes("atlassian-plugin.xml")
                .orElseThrow(() -> new PluginFault("the jar holds no atlassian-plugin.xml")));
        wording = Wording.read(descriptor, bundle);
        new DescriptorCheck(descriptor, bundle, wording).run();
        BundleTemplateRenderer templates =
                new BundleTemplateRenderer(bundle, Allowlist.of(descriptor.allowlist(), bundle));
        templates.checkAll();
        webResources = new WebResources(descriptor, bundle, wording, host.contextPath(), host.locale());
        PluginDescriptor.ActiveObjects tables = descriptor
                .activeObjects()
                .orElseGet(() -> new PluginDescriptor.ActiveObjects(descriptor.key(), List.of(), List.of()));
        activeObjects = new SandboxActiveObjects(host.database(), tables.namespace());
        services = container.services();
        host.services().apply(wording).forEach(services::register);
        services.register(TemplateRenderer.class, templates);
        services.register(PageBuilderService.class, webResources.pageBuilder());
        services.register(ActiveObjects.class, activeObjects);
        context = PluginContext.start(bundle, services);
        upgrade(tables, host);
        macros = new MacroModules(descriptor, bundle, context);
        servlets = descriptor.servlets().stream().map(this::servlet).toList();
        jobs = descriptor.jobs().stream().map(this::job).toList();
        ComponentLocator.open(bundle.classLoader(), host.components());
        rest = descriptor
                .rest()
                .map(module -> new RestModule(module, bundle, context.beans(), host.loggedIn()))
                .orElse(null);
    }

    /**
     * Loads a finished jar into a container and makes all that it declares; closing it takes it out again.
     *
     * @throws PluginFault naming everything that Confluence would miss
     */
    public static PluginRuntime load(Path jar, OsgiContainer container, PluginHost host) {
        return new PluginRuntime(container, jar, host);
    }

    private void upgrade(PluginDescriptor.ActiveObjects tables, PluginHost host) {
        List<ActiveObjectsUpgradeTask> tasks = new ArrayList<>();
        for (String name : tables.upgradeTasks()) {
            tasks.add((ActiveObjectsUpgradeTask) context.create(bundle.load(name, "<ao>"), "the upgrade task"));
        }
        ContextClassLoader.within(
                bundle.classLoader(),
                () -> new ModelVersions(host.database(), activeObjects).upgrade(tasks, entities(tables)));
    }

    @SuppressWarnings("unchecked") // the descriptor check has seen that they are
    private List<Class<? extends RawEntity<?>>> entities(PluginDescriptor.ActiveObjects tables) {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        for (String name : tables.entities()) {
            entities.add((Class<? extends RawEntity<?>>) bundle.load(name, "<ao>"));
        }
        return entities;
    }

    /** Tells the plugin that the host is up; call it once the servlets of {@link #routes()} are initialised. */
    public void start() {
        if (rest != null) {
            rest.checkResources();
        }
        started = true;
        for (LifecycleAware bean : context.lifecycleAware()) {
            ContextClassLoader.within(bundle.classLoader(), bean::onStart);
        }
    }

    public Optional<MacroModule> macro(String name) {
        return macros.find(name);
    }

    public List<MacroModule> macros() {
        return macros.all();
    }

    private PluginServlet servlet(PluginDescriptor.Servlet servlet) {
        Object made = context.create(bundle.load(servlet.className(), "the servlet " + servlet.key()), "the servlet");
        return new PluginServlet((HttpServlet) made, bundle.classLoader(), servlet.paths());
    }

    private PluginJob job(PluginDescriptor.Job job) {
        Object bean = context.beans().get(job.bean());
        if (!(bean instanceof JobRunner runner)) {
            throw new PluginFault("the job-config " + job.key() + " names the bean " + job.bean()
                    + (bean == null ? ", which is not there" : ", which is no " + JobRunner.class.getName()));
        }
        return new PluginJob(
                job.key(), Duration.ofMillis(Long.parseLong(job.interval())), runner, bundle.classLoader());
    }

    /** The plugin's jobs, which run when somebody runs them. */
    public List<PluginJob> jobs() {
        return jobs;
    }

    /** The plugin's own pages. */
    public List<PluginServlet> servlets() {
        return servlets;
    }

    /** The choices of the Create dialog, in the order of the descriptor. */
    public List<BlueprintModule> blueprints() {
        return Blueprints.items(descriptor).stream().map(this::blueprint).toList();
    }

    private BlueprintModule blueprint(PluginDescriptor.WebItem item) {
        PluginDescriptor.Blueprint blueprint = Blueprints.of(item, descriptor).orElseThrow();
        return new BlueprintModule(
                blueprint.key(),
                item.nameKey(),
                Objects.requireNonNull(item.descriptionKey()),
                Blueprints.icon(item).orElseThrow(),
                blueprint.indexKey(),
                Blueprints.template(blueprint, descriptor).flatMap(bundle::text).orElseThrow(),
                wording);
    }

    /** What the plugin adds to one of {@link SpaceLinks#SECTIONS}, in the order of weight. */
    public List<SpaceLinkModule> spaceLinks(String section) {
        return SpaceLinks.items(descriptor, section).stream()
                .map(SpaceLinkModule::of)
                .toList();
    }

    public WebResources webResources() {
        return webResources;
    }

    /** A text of the plugin; the key itself where it is missing. */
    public String text(Locale locale, String key) {
        return wording.text(locale, key).orElse(key);
    }

    /** What the names of the plugin's tables begin with: {@code AO_} and six hexadecimal digits. */
    public String tablePrefix() {
        return activeObjects.tablePrefix();
    }

    /** By which all classes of the plugin are loaded. */
    public ClassLoader classLoader() {
        return bundle.classLoader();
    }

    /** Where writes outside a transaction are told. */
    public WriteGuard writeGuard() {
        return activeObjects.guard();
    }

    /** The servlets of the plugin's REST resources and web resources. */
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(webResources.routes());
        if (rest != null) {
            routes.addAll(rest.routes());
        }
        return routes;
    }

    @Override
    public void close() {
        if (started) {
            for (LifecycleAware bean : context.lifecycleAware()) {
                ContextClassLoader.within(bundle.classLoader(), bean::onStop);
            }
        }
        ComponentLocator.close(bundle.classLoader());
        context.close();
        activeObjects.close();
        services.close();
        bundle.uninstall();
    }
}
