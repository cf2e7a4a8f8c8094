package dev.cairn.mentoring.blackbox.paper;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Reads what is filled on a page: grounds of cells, bars, and the lines of tables. */
final class FilledBoxes extends PDFGraphicsStreamEngine {
    private final List<FilledBox> boxes = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();

    private FilledBoxes(PDPage page) {
        super(page);
    }

    static List<FilledBox> on(PDPage page) throws IOException {
        FilledBoxes reader = new FilledBoxes(page);
        reader.processPage(page);
        return reader.boxes;
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        Rectangle2D box = path.getBounds2D();
        boxes.add(new FilledBox(
                "#%06x".formatted(getGraphicsState().getNonStrokingColor().toRGB()),
                box.getMinX(),
                box.getMaxX(),
                box.getMinY(),
                box.getMaxY()));
        path.reset();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.append(
                new Rectangle2D.Double(
                        Math.min(p0.getX(), p2.getX()),
                        Math.min(p0.getY(), p2.getY()),
                        Math.abs(p2.getX() - p0.getX()),
                        Math.abs(p2.getY() - p0.getY())),
                false);
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fillPath(windingRule);
    }

    @Override
    public void clip(int windingRule) {
        // what is cut off still counts as drawn
    }

    @Override
    public void drawImage(PDImage image) {
        // no box
    }

    @Override
    public void shadingFill(COSName name) {
        // no box
    }
}
