package dev.cairn.mentoring.shared.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cairn.mentoring.shared.FieldError;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.Invalid;
import dev.cairn.mentoring.shared.Setting;
import java.io.ByteArrayInputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {
    @Nested
    class A_body {
        @Test
        void of_64_kB_is_read_and_one_byte_more_is_refused() {
            String full = "{\"a\":\"" + "\u00e4".repeat(32 * 1024 - 4) + "\"}";

            assertThat(full.getBytes(UTF_8)).hasSize(64 * 1024);
            assertThat(body(full)).isNotNull();

            Refusal refusal = catchThrowableOfType(Refusal.class, () -> body(full + " "));

            assertThat(refusal.status()).isEqualTo(413);
            assertThat(refusal.code()).isEqualTo("body-too-large");
            assertThat(refusal.values()).isEqualTo(List.of(64));
        }

        @Test
        void is_not_read_before_it_is_asked_for() {
            assertThat(body("{").as(members -> "")).isNotNull();
        }

        @ParameterizedTest
        @CsvSource({"'',broken-json", "{,broken-json", "[],not-an-object", "null,not-an-object", "'\"x\"',not-an-object"
        })
        void that_is_no_json_object_is_invalid_as_a_whole(String text, String code) {
            Invalid invalid = catchThrowableOfType(Invalid.class, () -> read(text, members -> ""));

            assertThat(invalid.code()).isEqualTo(code);
            assertThat(invalid.errors()).isEmpty();
        }

        @Test
        void that_is_not_utf_8_is_broken() {
            JsonBody body =
                    JsonBody.of(new ByteArrayInputStream(new byte[] {'{', '"', (byte) 0xe4, '"', ':', '1', '}'}));

            Invalid invalid = catchThrowableOfType(
                    Invalid.class, () -> body.as(members -> "").get());

            assertThat(invalid.code()).isEqualTo("broken-json");
        }

        @Test
        void that_names_a_member_twice_says_which() {
            Invalid invalid = catchThrowableOfType(Invalid.class, () -> read("{\"a\":1,\"a\":1}", members -> ""));

            assertThat(invalid.errors()).containsExactly(new FieldError("a", "named-twice", List.of()));
        }

        @Test
        void tells_all_that_is_wrong_with_it_at_once() {
            Input<?> input = read(
                    "{\"title\":\" \",\"due\":\"2026-02-30\",\"kind\":\"habbit\",\"success\":{\"skills\":7,\"x\":1},\"colour\":\"red\"}",
                    members -> List.of(
                            members.line("title"),
                            members.date("due"),
                            members.word("kind", DayOfWeek.class),
                            members.object("success", success -> success.prose("skills"))));

            assertThat(input.faults().errors())
                    .extracting(FieldError::field, FieldError::code)
                    .map(Object::toString)
                    .containsExactly(
                            "(\"title\", \"blank\")",
                            "(\"due\", \"no-such-date\")",
                            "(\"kind\", \"unknown-word\")",
                            "(\"success.skills\", \"not-a-text\")",
                            "(\"colour\", \"unknown-member\")",
                            "(\"success.x\", \"unknown-member\")");
        }

        @Test
        void that_is_read_twice_tells_its_faults_once_each() {
            var supplier = body("{\"a\":1}").as(members -> members.line("a"));

            supplier.get();

            assertThat(supplier.get().faults().errors()).hasSize(1);
        }

        @Test
        void names_unknown_members_so_that_the_answer_stays_short_and_printable() {
            Input<?> input = read("{\"\\ud800\\u0000" + "x".repeat(500) + "\":1}", members -> "");

            assertThat(input.faults().errors().get(0).field()).isEqualTo("\ufffd\ufffd" + "x".repeat(98));
        }
    }

    @Nested
    class A_member {
        @Test
        void is_absent_or_null_or_set() {
            Input<List<Setting<String>>> input = read(
                    "{\"cleared\":null,\"set\":\" x \"}",
                    members -> List.of(members.line("absent"), members.line("cleared"), members.line("set")));

            assertThat(input.checked()).containsExactly(Setting.absent(), Setting.to(null), Setting.to(" x "));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "true", "[]", "{}", "1.5"})
        void that_is_no_text_is_not_made_one(String value) {
            assertThat(faultOf(value, members -> members.line("a"))).isEqualTo("not-a-text");
            assertThat(faultOf(value, members -> members.date("a"))).isEqualTo("not-a-text");
            assertThat(faultOf(value, members -> members.word("a", DayOfWeek.class)))
                    .isEqualTo("not-a-text");
            assertThat(faultOf(value, members -> members.id("a"))).isEqualTo("not-an-id");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"\"", "\"  \\t\\n\""})
        void that_is_blank_is_told_so(String value) {
            assertThat(faultOf(value, members -> members.line("a"))).isEqualTo("blank");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"a\\u0000\"", "\"\\ud83d\"", "\"x\\ude00\\ud83d\""})
        void with_characters_that_cannot_be_kept_is_told_so(String value) {
            assertThat(faultOf(value, members -> members.line("a"))).isEqualTo("unsupported-characters");
        }

        @Test
        void has_a_longest_text() {
            Input<Setting<String>> fits = read("{\"a\":\"" + "x".repeat(255) + "\"}", members -> members.line("a"));
            Input<Setting<String>> exceeds = read("{\"a\":\"" + "x".repeat(256) + "\"}", members -> members.line("a"));
            Input<Setting<String>> long1 = read("{\"a\":\"" + "x".repeat(8000) + "\"}", members -> members.prose("a"));
            Input<Setting<String>> long2 = read("{\"a\":\"" + "x".repeat(8001) + "\"}", members -> members.prose("a"));

            assertThat(fits.checked().value()).hasSize(255);
            assertThat(exceeds.faults().errors()).containsExactly(new FieldError("a", "too-long", List.of(255)));
            assertThat(long1.checked().value()).hasSize(8000);
            assertThat(long2.faults().errors()).containsExactly(new FieldError("a", "too-long", List.of(8000)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2026-02-30",
                    "2026-2-3",
                    "26-02-03",
                    "2026-02-03T00:00",
                    "+2026-02-03",
                    "+102026-02-03",
                    "0000-01-01",
                    "-001-01-01",
                    "today",
                    "2026/02/03"
                })
        void that_is_no_day_is_told_so(String day) {
            assertThat(faultOf("\"" + day + "\"", members -> members.date("a"))).isEqualTo("no-such-date");
        }

        @Test
        void can_be_a_day_a_word_an_id_or_a_list_of_ids() {
            UUID id = UUID.randomUUID();

            assertThat(read("{\"a\":\"2028-02-29\"}", members -> members.date("a"))
                            .checked()
                            .value())
                    .isEqualTo(LocalDate.of(2028, 2, 29));
            assertThat(read("{\"a\":\"tuesday\"}", members -> members.word("a", DayOfWeek.class))
                            .checked()
                            .value())
                    .isEqualTo(DayOfWeek.TUESDAY);
            assertThat(read("{\"a\":\"" + id + "\"}", members -> members.id("a"))
                            .checked()
                            .value())
                    .isEqualTo(id);
            assertThat(read("{\"a\":[\"" + id + "\"]}", members -> members.ids("a"))
                            .checked()
                            .value())
                    .isEqualTo(List.of(id));
        }

        @ParameterizedTest
        @CsvSource({
            "1.5,not-a-whole-number",
            "1e2,not-a-whole-number",
            "'\"3\"',not-a-whole-number",
            "27,out-of-range",
            "0,out-of-range",
            "99999999999999999999,out-of-range"
        })
        void that_is_no_number_in_range_is_told_so(String value, String code) {
            assertThat(faultOf(value, members -> members.number("a", 1, 26))).isEqualTo(code);
        }

        @Test
        void that_is_a_list_of_ids_names_each_once() {
            String id = "\"" + UUID.randomUUID() + "\"";

            assertThat(faultOf("[" + id + "," + id + "]", members -> members.ids("a")))
                    .isEqualTo("named-twice");
            assertThat(faultOf("[" + id + ",null]", members -> members.ids("a")))
                    .isEqualTo("not-an-id");
            assertThat(faultOf("\"x\"", members -> members.ids("a"))).isEqualTo("not-a-list");
        }

        private String faultOf(String value, Function<JsonMembers, ?> reading) {
            List<FieldError> errors =
                    read("{\"a\":" + value + "}", reading).faults().errors();
            assertThat(errors).hasSize(1);
            assertThat(errors.get(0).field()).isEqualTo("a");
            return errors.get(0).code();
        }
    }

    private static <T> Input<T> read(String text, Function<JsonMembers, T> reading) {
        return body(text).as(reading).get();
    }

    private static JsonBody body(String text) {
        return JsonBody.of(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
