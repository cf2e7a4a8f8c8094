package dev.cairn.mentoring.blackbox.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A PDF as somebody holds it: its sheets, its words, and what is drawn on them.
 *
 * @param sheets one for each page
 * @param text all words in the order in which they were written, without blanks and line breaks
 * @param outside words, and boxes with their colour, that reach over the left, right, upper or lower margin
 * @param boxes all that are filled
 */
record PdfPages(List<PDRectangle> sheets, String text, List<String> outside, List<FilledBox> boxes) {
    /** Half an inch, less what rounding costs. */
    private static final float MARGIN = 35.5f;

    static PdfPages of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Words words = new Words();
            words.getText(document);
            List<PDRectangle> sheets = new ArrayList<>();
            List<FilledBox> boxes = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                sheets.add(page.getMediaBox());
                boxes.addAll(FilledBoxes.on(page));
            }
            List<String> outside = new ArrayList<>(words.outside);
            boxes.stream()
                    .filter(box ->
                            box.left() < MARGIN || box.right() > sheets.get(0).getWidth() - MARGIN)
                    .forEach(box -> outside.add(box.toString()));
            return new PdfPages(sheets, squeezed(words.all.toString()), outside, boxes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the texts that cannot be read anywhere; blanks do not count. */
    List<String> missing(List<String> texts) {
        return texts.stream().filter(one -> !text.contains(squeezed(one))).toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    private static final class Words extends PDFTextStripper {
        private final StringBuilder all = new StringBuilder();
        private final List<String> outside = new ArrayList<>();

        Words() {
            setSuppressDuplicateOverlappingText(false);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            all.append(text.getUnicode());
            boolean inside = text.getXDirAdj() >= MARGIN
                    && text.getXDirAdj() + text.getWidthDirAdj() <= text.getPageWidth() - MARGIN
                    && text.getYDirAdj() - text.getHeightDir() >= 0
                    && text.getYDirAdj() <= text.getPageHeight();
            if (!inside) {
                outside.add("page " + getCurrentPageNo() + ": " + text.getUnicode() + " at " + text.getXDirAdj() + ", "
                        + text.getYDirAdj());
            }
        }
    }
}
