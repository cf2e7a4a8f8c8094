package dev.cairn.sandbox.plugin.spring;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import dev.cairn.sandbox.plugin.PluginFault;
import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import dev.cairn.sandbox.plugin.osgi.ServiceRegistry;
import dev.cairn.sandbox.plugin.spring.ScanIndexes.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;

/** The plugin's beans. */
public final class PluginContext implements AutoCloseable {
    private static final ClassLoader HOST = PluginContext.class.getClassLoader();
    private static final String SCANNER_SCHEMA = "atlassian-scanner.xsd";

    private final GenericApplicationContext context = new GenericApplicationContext();
    private final PluginBundle bundle;
    private final ServiceRegistry services;
    private final ScanIndexes indexes;

    private PluginContext(PluginBundle bundle, ServiceRegistry services) {
        this.bundle = bundle;
        this.services = services;
        indexes = ScanIndexes.read(bundle);
    }

    /**
     * Makes the context from the jar's {@code META-INF/spring/*.xml} and offers its exports as services.
     *
     * @throws PluginFault naming what a bean lacks
     */
    public static PluginContext start(PluginBundle bundle, ServiceRegistry services) {
        PluginContext context = new PluginContext(bundle, services);
        IndexCheck.run(bundle, context.indexes);
        ContextClassLoader.within(bundle.classLoader(), context::refresh);
        context.export();
        return context;
    }

    private void refresh() {
        List<String> files = bundle.paths("META-INF/spring", "*.xml");
        if (files.isEmpty()) {
            throw new PluginFault("the jar has no META-INF/spring/*.xml, so its beans would never be made");
        }
        context.setClassLoader(bundle.classLoader());
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        ScannerNamespace scanner = new ScannerNamespace(bundle, services, indexes);
        DefaultNamespaceHandlerResolver others = new DefaultNamespaceHandlerResolver(HOST);
        reader.setNamespaceHandlerResolver(uri -> uri.equals(ScannerNamespace.URI) ? scanner : others.resolve(uri));
        reader.setEntityResolver(schemas());
        try {
            for (String file : files) {
                reader.loadBeanDefinitions(
                        new ByteArrayResource(bundle.bytes(file).orElseThrow(), file));
            }
            context.refresh();
        } catch (BeansException e) {
            throw fault("The Spring context cannot be made", e);
        }
    }

    private static EntityResolver schemas() {
        EntityResolver spring = new DelegatingEntityResolver(HOST);
        return (publicId, systemId) -> systemId != null && systemId.endsWith(SCANNER_SCHEMA)
                ? new InputSource(
                        new ClassPathResource("/dev/cairn/sandbox/plugin/" + SCANNER_SCHEMA, HOST).getInputStream())
                : spring.resolveEntity(publicId, systemId);
    }

    private void export() {
        for (Entry entry : indexes.exports()) {
            Object bean = context.getBean(beanName(entry.className()));
            List<Class<?>> types = exportedTypes(entry, bean);
            types.forEach(type -> services.register(type, bean));
        }
    }

    private List<Class<?>> exportedTypes(Entry entry, Object bean) {
        return entry.suffix()
                .map(names -> List.of(names.split(",")).stream()
                        .<Class<?>>map(name -> bundle.load(name, ScanIndexes.FOLDER + "exports"))
                        .toList())
                .orElseGet(() -> List.of(bean.getClass().getInterfaces()));
    }

    private String beanName(String className) {
        return indexes.components().stream()
                .filter(component -> component.className().equals(className))
                .findFirst()
                .map(Entry::beanName)
                .orElseThrow();
    }

    /** Those exported beans that the host tells of its start and end. */
    public List<LifecycleAware> lifecycleAware() {
        List<LifecycleAware> found = new ArrayList<>();
        for (Entry entry : indexes.exports()) {
            Object bean = context.getBean(beanName(entry.className()));
            if (exportedTypes(entry, bean).contains(LifecycleAware.class)) {
                found.add((LifecycleAware) bean);
            }
        }
        return found;
    }

    /** A new object whose constructor gets the plugin's beans; macros and upgrade tasks are made so. */
    public <T> T create(Class<T> type, String what) {
        return ContextClassLoader.within(bundle.classLoader(), () -> {
            try {
                return type.cast(context.getAutowireCapableBeanFactory()
                        .createBean(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
            } catch (BeansException e) {
                throw fault(what + " " + type.getName() + " cannot be made", e);
            }
        });
    }

    /** The plugin's beans and what it imports, by name. */
    public Map<String, Object> beans() {
        Map<String, Object> beans = new TreeMap<>();
        indexes.components().forEach(entry -> beans.put(entry.beanName(), context.getBean(entry.beanName())));
        indexes.imports().forEach(entry -> beans.put(entry.beanName(), context.getBean(entry.beanName())));
        return beans;
    }

    private static PluginFault fault(String what, BeansException failure) {
        String culprit = String.valueOf(failure.getMessage());
        String needs = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PluginFault fault) {
                return fault;
            }
            if (cause instanceof UnsatisfiedDependencyException unsatisfied
                    && unsatisfied.getInjectionPoint() != null) {
                needs = unsatisfied
                        .getInjectionPoint()
                        .getMember()
                        .getDeclaringClass()
                        .getName();
            }
            if (cause instanceof NoSuchBeanDefinitionException missing && missing.getBeanType() != null) {
                culprit = String.format(
                        Locale.ROOT,
                        "%s needs %s, and neither %scomponent nor %simports gives it (%s)",
                        needs,
                        missing.getBeanType().getName(),
                        ScanIndexes.FOLDER,
                        ScanIndexes.FOLDER,
                        missing.getMessage());
            }
        }
        return new PluginFault(what + ": " + culprit, failure);
    }

    @Override
    public void close() {
        ContextClassLoader.within(bundle.classLoader(), context::close);
    }
}
