package dev.cairn.sandbox.plugin;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls a plugin's macro with the plugin's class loader as the thread's own. */
record PluginMacro(Macro macro, ClassLoader loader) implements Macro {

    @Override
    public String execute(
            Map<String, String> parameters, @Nullable String body, @Nullable ConversionContext conversionContext)
            throws MacroExecutionException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return macro.execute(parameters, body, conversionContext);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public BodyType getBodyType() {
        return macro.getBodyType();
    }

    @Override
    public OutputType getOutputType() {
        return macro.getOutputType();
    }
}
