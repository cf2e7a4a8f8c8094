package dev.cairn.mentoring.blackbox.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One output of a dull page, which says of every page of the same shape which elements it has and where each text stands. */
public final class DullOutput {
    private static final Pattern UNKNOWN_TO_XML =
            Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x{fffe}\\x{ffff}]");

    /** Of whoever wrote it and of the day, which is tomorrow's for what is written after midnight. */
    private static final Pattern WRITTEN_ON =
            Pattern.compile("(\\((?:Mentor|Mentee) Person, )(?:\\w+ \\d+, \\d{4}|\\d{4}-\\d{2}-\\d{2})\\)");

    private final String output;
    private final String body;
    private final List<String> elements;
    private final int size;
    private final Map<Integer, String> written = new TreeMap<>();

    /** Fails if the output does not show every text. */
    public DullOutput(Filled dull, String output) {
        this.output = output;
        this.body = dull.body(output);
        Shape shape = Shape.of(body);
        List<String> texts = shape.texts();
        this.elements = shape.elements();
        this.size = texts.size();
        for (int at = 0; at < size; at++) {
            if (Lot.isWritten(texts.get(at))) {
                written.put(at, texts.get(at));
            }
        }
        String all = String.join("\n", written.values());
        assertThat(dull.lots().stream().flatMap(Lot::everyDullText).filter(text -> !all.contains(text)))
                .as("not in " + output)
                .isEmpty();
    }

    /**
     * Fails unless the page has in each of these outputs the same elements and, in each place of a dull text, what was
     * written in its stead. Outputs that are the same to the byte, as they are of the dull page, are looked into once.
     */
    public static void check(List<DullOutput> outputs, Filled page) {
        Map<String, DullOutput> checked = new HashMap<>();
        for (DullOutput output : outputs) {
            String body = page.body(output.output);
            DullOutput same = checked.putIfAbsent(body, output);
            if (same == null || !same.expectsAs(output)) {
                output.check(Shape.of(body), page);
            }
        }
    }

    private boolean expectsAs(DullOutput other) {
        return body.equals(other.body) && isOnPaper() == other.isOnPaper();
    }

    private void check(Shape shape, Filled page) {
        assertThat(shape.elements()).as(output).isEqualTo(elements);
        List<String> shown = shape.texts();
        assertThat(shown).as(output).hasSize(size);
        written.forEach((at, dull) -> assertThat(onSomeDay(Shape.squeezed(shown.get(at))))
                .as("%s in place of %s", output, dull)
                .isEqualTo(onSomeDay(Shape.squeezed(shownAs(Lot.inPlaceOf(dull, page.lots()))))));
    }

    private static String onSomeDay(String text) {
        return WRITTEN_ON.matcher(text).replaceAll("$1day)");
    }

    /** Paper has a blank for each character that XML does not know. */
    private String shownAs(String text) {
        return isOnPaper() ? UNKNOWN_TO_XML.matcher(text).replaceAll(" ") : text;
    }

    private boolean isOnPaper() {
        return Macros.ON_PAPER.contains(output);
    }
}
