package dev.cairn.mentoring.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that was measured, for people as Markdown and for programs as JSON.
 *
 * @param ground by name what it was measured on and how: the machine, the versions, the settings
 */
record Report(Map<String, String> ground, List<Section> sections) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whatever does not hold. */
    List<String> missed() {
        return sections.stream().flatMap(section -> section.missed().stream()).toList();
    }

    /** 0 where every gate holds, else 1. */
    int exitCode() {
        return missed().isEmpty() ? 0 : 1;
    }

    /** Writes {@code report.md} and {@code report.json}. */
    void write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("report.md"), markdown());
            Files.writeString(folder.resolve("report.json"), json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String markdown() {
        StringBuilder text = new StringBuilder("# What it costs\n\n");
        ground.forEach((name, value) ->
                text.append("- ").append(name).append(": ").append(value).append('\n'));
        List<String> missed = missed();
        text.append("\n## Missed\n\n");
        if (missed.isEmpty()) {
            text.append("Every gate holds.\n");
        }
        missed.forEach(one -> text.append("- ").append(one).append('\n'));
        for (Section section : sections) {
            text.append("\n## ")
                    .append(section.title())
                    .append("\n\n")
                    .append(section.meaning())
                    .append('\n');
            section.notMeasured()
                    .forEach(one -> text.append("\nNot measured: ").append(one).append('\n'));
            table(text, section.lines());
        }
        return text.toString();
    }

    private static void table(StringBuilder text, List<Section.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Set<String> heads = lines.stream()
                .flatMap(line -> line.figures().stream())
                .map(Figure::what)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        text.append("\n| |");
        heads.forEach(head -> text.append(' ').append(head).append(" |"));
        text.append("\n|---|").append("---:|".repeat(heads.size())).append('\n');
        for (Section.Line line : lines) {
            Map<String, Figure> figures =
                    line.figures().stream().collect(Collectors.toMap(Figure::what, figure -> figure));
            text.append("| ").append(line.subject()).append(" |");
            heads.forEach(
                    head -> text.append(' ').append(cell(figures.get(head))).append(" |"));
            text.append('\n');
        }
    }

    private static String cell(@Nullable Figure figure) {
        if (figure == null) {
            return "";
        }
        String value = number(figure.value());
        if (figure.most() == null) {
            return value;
        }
        String gated = value + " (≤ " + number(figure.most()) + ")";
        return figure.isMissed() ? "**" + gated + " missed**" : gated;
    }

    /** As people read it: whole numbers whole, others with two digits behind the point. */
    static String number(double value) {
        if (value != 0 && Math.abs(value) < 0.1) {
            return new BigDecimal(value, new MathContext(2))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%,.2f", value);
    }

    String json() {
        ObjectNode root = JSON.createObjectNode();
        ground.forEach(root.putObject("ground")::put);
        ArrayNode missed = root.putArray("missed");
        missed().forEach(missed::add);
        ArrayNode all = root.putArray("sections");
        for (Section section : sections) {
            ObjectNode one = all.addObject().put("title", section.title());
            section.notMeasured().forEach(one.putArray("notMeasured")::add);
            ArrayNode lines = one.putArray("lines");
            for (Section.Line line : section.lines()) {
                ObjectNode figures =
                        lines.addObject().put("subject", line.subject()).putObject("figures");
                line.figures().forEach(figure -> put(figures.putObject(figure.what()), figure));
            }
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ObjectNode to, Figure figure) {
        if (Double.isFinite(figure.value())) {
            to.put("value", figure.value());
        } else {
            to.putNull("value");
        }
        if (figure.most() != null) {
            to.put("most", figure.most()).put("missed", figure.isMissed());
        }
    }
}
