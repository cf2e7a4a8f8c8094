package dev.cairn.sandbox.plugin.velocity;

import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Reads templates from the plugin's jar and nowhere else. */
final class BundleTemplates extends ResourceLoader {
    private final PluginBundle bundle;

    BundleTemplates(PluginBundle bundle) {
        this.bundle = bundle;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // nothing to read
    }

    @Override
    public InputStream getResourceStream(String name) {
        return new ByteArrayInputStream(bundle.bytes(name)
                .orElseThrow(() -> new ResourceNotFoundException("the jar holds no template " + name)));
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
