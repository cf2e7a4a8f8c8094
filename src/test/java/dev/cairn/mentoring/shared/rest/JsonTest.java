package dev.cairn.mentoring.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Nested
    class Reading {
        @Test
        void gives_plain_values_in_the_order_written() {
            Object value = Json.read("{\"b\": [1, \"x\", true, null], \"a\": {\"c\": 1.5}}");

            assertThat(value)
                    .isEqualTo(Map.of("b", Arrays.asList(1, "x", true, null), "a", Map.of("c", new BigDecimal("1.5"))));
            assertThat(((Map<?, ?>) value).keySet())
                    .extracting(Object::toString)
                    .containsExactly("b", "a");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "", " ", "{", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{'a':1}", "{\"a\":NaN}", "{\"a\":01}",
                            "{\"a\":\"\n\"}",
                    "// x\n{}", "{} {}", "{}]", "[1 2]", "[1", "\"", "nul", "\uFEFF{}", "{\"a\":\"\\x\"}",
                            "{\"a\":\"\\u12\"}"
                })
        void refuses_what_is_not_one_json_value(String text) {
            Unreadable refusal = catchThrowableOfType(Unreadable.class, () -> Json.read(text));

            assertThat(refusal).isNotNull();
            assertThat(refusal.code()).isEqualTo("broken-json");
        }

        @Test
        void says_where_the_text_breaks() {
            Unreadable refusal = catchThrowableOfType(Unreadable.class, () -> Json.read("{\"a\": 1,\n \"b\" 2}"));

            assertThat(refusal.line()).isEqualTo(2);
            assertThat(refusal.column()).isPositive();
        }

        @Test
        void names_a_member_that_stands_twice() {
            Unreadable refusal = catchThrowableOfType(
                    Unreadable.class, () -> Json.read("{\"success\":{\"skills\":\"x\",\"skills\":\"y\"}}"));

            assertThat(refusal.code()).isEqualTo("named-twice");
            assertThat(refusal.member()).isEqualTo("success.skills");
        }

        @Test
        void goes_twenty_deep_and_no_deeper() {
            assertThat(Json.read("[".repeat(20) + "]".repeat(20))).isInstanceOf(List.class);

            Unreadable refusal = catchThrowableOfType(
                    Unreadable.class, () -> Json.read("{\"a\":".repeat(21) + "1" + "}".repeat(21)));

            assertThat(refusal.code()).isEqualTo("too-deep");
        }

        @Test
        void survives_numbers_without_end() {
            assertThat(catchThrowableOfType(Unreadable.class, () -> Json.read("9".repeat(5000)))
                            .code())
                    .isEqualTo("broken-json");
            assertThat(Json.read("1e999999999")).isEqualTo(new BigDecimal("1e999999999"));
            assertThat(catchThrowableOfType(Unreadable.class, () -> Json.read("1e99999999999"))
                            .code())
                    .isEqualTo("broken-json");
        }

        @Test
        void keeps_every_character() {
            assertThat(Json.read("\"\\u0000 \\ud800 \\ud83d\\ude00 \u202e\ufffe\""))
                    .isEqualTo("\u0000 \ud800 \ud83d\ude00 \u202e\ufffe");
        }
    }

    @Nested
    class Writing {
        public record Person(String name, @Nullable String username) {}

        public record Sample(UUID id, List<Person> people) {}

        @Test
        void writes_records_by_their_components() {
            UUID id = UUID.fromString("00000000-0000-0000-0000-000000000001");

            String text = Json.write(new Sample(id, List.of(new Person("Ann", null))));

            assertThat(text)
                    .isEqualTo("{\"id\":\"00000000-0000-0000-0000-000000000001\","
                            + "\"people\":[{\"name\":\"Ann\",\"username\":null}]}");
        }

        @Test
        void writes_dates_moments_and_decimals_readably() {
            assertThat(Json.write(List.of(
                            LocalDate.of(2026, 12, 1),
                            Instant.parse("2026-11-22T10:15:30.123Z"),
                            new BigDecimal("33.30"),
                            new BigDecimal("1E+2"),
                            7L,
                            true)))
                    .isEqualTo("[\"2026-12-01\",\"2026-11-22T10:15:30.123Z\",33.30,100,7,true]");
        }

        @Test
        void escapes_what_json_must_escape_and_no_more() {
            String text = "\"\\\u0000\n</script>\u00e4\ud83d\ude00";

            assertThat(Json.write(text)).isEqualTo("\"\\\"\\\\\\u0000\\n</script>\u00e4\ud83d\ude00\"");
            assertThat(Json.read(Json.write(text))).isEqualTo(text);
        }
    }
}
