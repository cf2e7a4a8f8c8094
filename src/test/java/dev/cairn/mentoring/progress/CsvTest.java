package dev.cairn.mentoring.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static String row(Object... cells) throws IOException {
        StringBuilder out = new StringBuilder();
        new Csv(out).row(Arrays.asList(cells));
        return out.toString();
    }

    @Test
    void texts_are_quoted_numbers_and_days_are_not_and_each_row_ends_its_line() throws IOException {
        assertThat(row("Ana", 3, null, LocalDate.of(2026, 9, 1), -1)).isEqualTo("\"Ana\",3,,2026-09-01,-1\r\n");
    }

    @Test
    void commas_quotes_and_ends_of_lines_stay_within_their_cell() throws IOException {
        String hard = "a,\"b\"\r\nc;d\te";

        String text = row(hard, "", "next") + row("second");

        assertThat(text).startsWith("\"a,\"\"b\"\"\r\nc;d\te\",\"\",");
        assertThat(Sheet.of(text, 3)).containsExactly(List.of(hard, "", "next"), Arrays.asList("second", null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\uFF1D1+1",
                "=HYPERLINK(\"http://x\",\"you\")"
            })
    void what_would_be_a_formula_begins_with_an_apostrophe(String formula) throws IOException {
        assertThat(Sheet.of(row(formula, "x"), 2).get(0).get(0)).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana-Lena = 1", "'=", "\u5c71\u7530", "1+1", " "})
    void what_would_be_none_stays_as_it_is(String text) throws IOException {
        assertThat(Sheet.of(row(text), 1).get(0).get(0)).isEqualTo(text);
    }
}
