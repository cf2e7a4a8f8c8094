package dev.cairn.sandbox.plugin.osgi;

import dev.cairn.sandbox.plugin.PluginFault;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.launch.Framework;

/** Felix with the host's exports and nothing besides: no boot delegation, no guessing. */
public final class OsgiContainer implements AutoCloseable {
    private static final long STOP_MILLIS = TimeUnit.SECONDS.toMillis(10);

    private final Framework framework;

    private OsgiContainer(Framework framework) {
        this.framework = framework;
    }

    /** Starts an empty container that keeps its files below the folder. */
    public static OsgiContainer start(Path storage) {
        Framework framework = new FrameworkFactory()
                .newFramework(Map.of(
                        "org.osgi.framework.storage", storage.toString(),
                        "org.osgi.framework.storage.clean", "onFirstInit",
                        "org.osgi.framework.system.packages.extra",
                                ExportList.read().header(),
                        "org.osgi.framework.bootdelegation", "",
                        "felix.bootdelegation.implicit", "false",
                        "felix.service.urlhandlers", "false",
                        "felix.shutdown.hook", "false",
                        "felix.log.level", "1"));
        try {
            framework.start();
            if (SettableTime.isWanted()) {
                framework.getBundleContext().registerService(WeavingHook.class, new SettableTime(), null);
            }
        } catch (BundleException e) {
            throw new IllegalStateException("the OSGi container does not start", e);
        }
        return new OsgiContainer(framework);
    }

    /** Installs and starts the plugin's jar, and proves that all it needs is there. */
    public PluginBundle install(Path jar) {
        try {
            Bundle bundle =
                    framework.getBundleContext().installBundle(jar.toUri().toString());
            bundle.start();
            new ImportCheck(bundle).run();
            return new PluginBundle(bundle);
        } catch (BundleException e) {
            throw new PluginFault("The jar " + jar + " is no bundle that starts: " + e.getMessage(), e);
        }
    }

    public ServiceRegistry services() {
        return new ServiceRegistry(framework.getBundleContext());
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException("the OSGi container does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
