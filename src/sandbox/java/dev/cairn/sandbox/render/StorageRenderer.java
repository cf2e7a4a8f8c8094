package dev.cairn.sandbox.render;

/**
 * Renders a body in storage format as Confluence does: inside one transaction of the host, with one context that all
 * macros of the body share, as the person who is logged in on the current thread.
 */
public final class StorageRenderer {
    private final MacroSource macros;
    private final ContentLinks links;
    private final HostTransaction transaction;

    public StorageRenderer(MacroSource macros, ContentLinks links, HostTransaction transaction) {
        this.macros = macros;
        this.links = links;
        this.transaction = transaction;
    }

    /**
     * The body as HTML. A macro that throws leaves Confluence's error box in its place.
     *
     * @throws RenderingFailure when a plugin wrote while rendering, or marked the host's transaction for rollback
     */
    public String render(Source source, OutputType output) {
        try (Rendering rendering = Rendering.begin(source, output)) {
            return transaction.run(() -> write(rendering));
        }
    }

    private String write(Rendering rendering) {
        MacroRunner runner = new MacroRunner(rendering, macros, transaction);
        BodyWriter writer = new BodyWriter(rendering, links, runner);
        String html = writer.html(StorageFormat.parse(rendering.source().storage()));
        rendering.checkRules();
        return TableOfContents.fill(html);
    }
}
