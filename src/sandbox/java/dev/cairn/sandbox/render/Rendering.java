package dev.cairn.sandbox.render;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rendering in progress on the current thread. The host asks for it to know whether a plugin is allowed to write at
 * this moment, and reports here what must fail the page even when the plugin swallows the exception.
 */
public final class Rendering implements AutoCloseable {
    private static final ThreadLocal<@Nullable Rendering> CURRENT = new ThreadLocal<>();

    private final Source source;
    private final OutputType output;
    private final RenderingContext context;
    private final @Nullable Rendering outer;
    private @Nullable String macro;
    private @Nullable String violation;

    private Rendering(Source source, OutputType output, @Nullable Rendering outer) {
        this.source = source;
        this.output = output;
        this.context = new RenderingContext(source, output);
        this.outer = outer;
    }

    static Rendering begin(Source source, OutputType output) {
        Rendering rendering = new Rendering(source, output, CURRENT.get());
        CURRENT.set(rendering);
        return rendering;
    }

    /** The rendering that the current thread is in the midst of. */
    public static Optional<Rendering> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The macro that is running and the page it stands on, for messages. */
    public String running() {
        String where = source.label() + " for output " + output.value();
        return macro == null ? where : macro + " on " + where;
    }

    /** Makes the page fail with this message once its body has been read; the first one reported counts. */
    public void violation(String message) {
        if (violation == null) {
            violation = message;
        }
    }

    Source source() {
        return source;
    }

    OutputType output() {
        return output;
    }

    RenderingContext context() {
        return context;
    }

    void enter(String runningMacro) {
        macro = runningMacro;
    }

    void leave() {
        macro = null;
    }

    void checkRules() {
        if (violation != null) {
            throw new RenderingFailure(violation);
        }
    }

    @Override
    public void close() {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }
}
