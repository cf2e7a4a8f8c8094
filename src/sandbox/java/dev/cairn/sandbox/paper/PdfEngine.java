package dev.cairn.sandbox.paper;

import dev.cairn.sandbox.render.RenderingFailure;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Map;
import javax.xml.transform.OutputKeys;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.util.XRRuntimeException;

/**
 * Draws HTML as PDF with the engine that Confluence is known to use, Flying Saucer: CSS 2.1, no script, and no fonts but those that every reader of
 * PDF has, so that a letter outside of Western Europe's alphabets leaves no trace. The HTML is read as XML: a character that XML does not know
 * fails the export.
 */
public final class PdfEngine {
    private static final int DOTS_PER_PIXEL = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
    private static final float DOTS_PER_POINT = ITextRenderer.DEFAULT_DOTS_PER_POINT;
    private static final Map<String, String> AS_XML =
            Map.of(OutputKeys.METHOD, "xml", OutputKeys.OMIT_XML_DECLARATION, "yes");

    private PdfEngine() {}

    /**
     * The PDF of a whole HTML document.
     *
     * @throws RenderingFailure where the engine cannot read it
     */
    public static byte[] draw(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ITextOutputDevice device = new ITextOutputDevice(DOTS_PER_POINT);
        ITextRenderer renderer =
                new ITextRenderer(DOTS_PER_POINT, DOTS_PER_PIXEL, device, new Offline(device, DOTS_PER_PIXEL));
        try {
            renderer.setDocumentFromString(xhtml(html));
            renderer.layout();
            renderer.createPDF(pdf);
        } catch (XRRuntimeException refused) {
            throw new RenderingFailure("The PDF engine refuses the page: " + refused.getMessage(), refused);
        }
        return pdf.toByteArray();
    }

    /** The same elements, closed as XML wants it; characters are handed on as they are. */
    private static String xhtml(String html) {
        Document document = Jsoup.parse(html);
        document.childNodes().stream()
                .filter(DocumentType.class::isInstance)
                .toList()
                .forEach(type -> type.remove());
        return W3CDom.asString(new W3CDom().fromJsoup(document), AS_XML);
    }

    /** Reads the engine's own style sheet and fetches nothing else: a page that is exported calls nobody. */
    private static final class Offline extends ITextUserAgent {
        private static final String OWN_FILES = "jar:file:";

        Offline(ITextOutputDevice device, int dotsPerPixel) {
            super(device, dotsPerPixel);
        }

        @Override
        protected @Nullable InputStream resolveAndOpenStream(@Nullable String uri) {
            return uri != null && uri.startsWith(OWN_FILES) ? super.resolveAndOpenStream(uri) : null;
        }
    }
}
