package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.paper.PdfEngine;
import dev.cairn.sandbox.paper.WordFile;
import dev.cairn.sandbox.render.OutputType;
import dev.cairn.sandbox.render.Source;
import java.util.Map;

/** A page to take away: {@code /spaces/flyingpdf/pdfpageexport.action?pageId=} gives a PDF, {@code /exportword?pageId=} a file for Word. */
final class ExportScreen extends Screen {
    private static final long serialVersionUID = 1L;

    ExportScreen(Site site, Templates templates) {
        super(site, templates);
    }

    @Override
    Answer answer(Visit visit) {
        SandboxPage page = visit.page("pageId");
        return visit.path().equals("/exportword")
                ? new Answer.File(
                        "application/vnd.ms-word",
                        page.title() + ".doc",
                        WordFile.wrap(html("word", page, OutputType.WORD, visit)))
                : new Answer.File(
                        "application/pdf",
                        page.title() + ".pdf",
                        PdfEngine.draw(html("pdf", page, OutputType.PDF, visit)));
    }

    private String html(String template, SandboxPage page, OutputType output, Visit visit) {
        Source source = new Source(
                page.body(), site().content().pages().entity(page), page.space().key());
        Map<String, Object> model = Map.of(
                "title",
                page.title(),
                "lang",
                visit.locale().toLanguageTag(),
                "body",
                site().renderer().render(source, output));
        return draw(template, model, visit);
    }
}
