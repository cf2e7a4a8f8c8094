package dev.cairn.sandbox.plugin.spring;

import dev.cairn.sandbox.plugin.PluginFault;
import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import dev.cairn.sandbox.plugin.osgi.ServiceRegistry;
import dev.cairn.sandbox.plugin.spring.ScanIndexes.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Answers {@code <scan-indexes/>}: a bean for each component, and for each import the OSGi service. */
final class ScannerNamespace implements NamespaceHandler {
    static final String URI = "http://www.atlassian.com/schema/atlassian-scanner/2";

    private final PluginBundle bundle;
    private final ServiceRegistry services;
    private final ScanIndexes indexes;

    ScannerNamespace(PluginBundle bundle, ServiceRegistry services, ScanIndexes indexes) {
        this.bundle = bundle;
        this.services = services;
        this.indexes = indexes;
    }

    @Override
    public void init() {
        // nothing to prepare
    }

    @Override
    public @Nullable BeanDefinition parse(Element element, ParserContext context) {
        if (!element.getLocalName().equals("scan-indexes")) {
            throw new PluginFault("unknown element <" + element.getTagName() + "> in META-INF/spring");
        }
        BeanDefinitionRegistry registry = context.getRegistry();
        AnnotationConfigUtils.registerAnnotationConfigProcessors(registry);
        for (Entry component : indexes.components()) {
            RootBeanDefinition definition =
                    new RootBeanDefinition(bundle.load(component.className(), ScanIndexes.FOLDER + "component"));
            definition.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR);
            register(registry, component.beanName(), definition);
        }
        List<String> faults = new ArrayList<>();
        for (Entry imported : indexes.imports()) {
            services.find(imported.className())
                    .ifPresentOrElse(
                            service -> register(registry, imported.beanName(), bean(imported, service)),
                            () -> faults.add(ScanIndexes.FOLDER + "imports names " + imported.className()
                                    + ", and the host offers no such service"));
        }
        PluginFault.refuse("A service is missing", faults);
        return null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the service is of the type that the index names
    private RootBeanDefinition bean(Entry imported, Object service) {
        Class type = bundle.load(imported.className(), ScanIndexes.FOLDER + "imports");
        return new RootBeanDefinition(type, () -> service);
    }

    private static void register(BeanDefinitionRegistry registry, String name, RootBeanDefinition definition) {
        if (registry.containsBeanDefinition(name)) {
            throw new PluginFault("two beans have the name " + name + ": "
                    + registry.getBeanDefinition(name).getBeanClassName() + " and " + definition.getBeanClassName());
        }
        registry.registerBeanDefinition(name, definition);
    }

    @Override
    public @Nullable BeanDefinitionHolder decorate(
            Node source, BeanDefinitionHolder definition, ParserContext context) {
        return null;
    }
}
