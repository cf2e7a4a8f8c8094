package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.shared.macro.Component;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;

/** Draws attached pages, and once per drawing the form in which one is named. */
final class PagesPainter {
    private static final Component PAGES = new Component("ui/checkin/pages.html.vm", "ui/checkin/pages-paper.html.vm");
    private static final String FORMS = "ui/checkin/pages-forms.html.vm";

    private PagesPainter() {}

    /** @param webResource what it needs in a browser */
    static String paint(PagesView view, String webResource, MacroScreen screen, Rendering rendering, Words words) {
        String html = screen.paint(PAGES, webResource, view, rendering, words);
        return rendering.hasControls() && rendering.isFirst("pages-forms")
                ? html + screen.draw(FORMS, view, words)
                : html;
    }
}
