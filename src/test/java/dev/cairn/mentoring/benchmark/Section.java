package dev.cairn.mentoring.benchmark;

import java.util.List;

/**
 * What one scenario measured.
 *
 * @param meaning how its figures are to be read
 * @param lines one for each thing that was measured, most of the same figures
 * @param notMeasured what is not in it, and why
 */
record Section(String title, String meaning, List<Line> lines, List<String> notMeasured) {
    Section {
        lines = List.copyOf(lines);
        notMeasured = List.copyOf(notMeasured);
    }

    /** The figures of one thing. */
    record Line(String subject, List<Figure> figures) {
        Line {
            figures = List.copyOf(figures);
        }
    }

    /** Whatever does not hold, each in one sentence. */
    List<String> missed() {
        return lines.stream()
                .flatMap(line -> line.figures().stream()
                        .filter(Figure::isMissed)
                        .map(figure -> title + ", " + line.subject() + ": " + figure.what() + " is "
                                + Report.number(figure.value()) + ", at most "
                                + Report.number(figure.most() == null ? Double.NaN : figure.most())))
                .toList();
    }
}
