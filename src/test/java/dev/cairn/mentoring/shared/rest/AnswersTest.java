package dev.cairn.mentoring.shared.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.when;

import dev.cairn.mentoring.fixture.OneWording;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.FieldError;
import dev.cairn.mentoring.shared.Invalid;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.Wording;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

@ExtendWith(MockitoExtension.class)
class AnswersTest {
    private static final UserKey ANN = new UserKey("ann");

    @Mock
    private HttpHeaders headers;

    private @Nullable UserKey caller = ANN;
    private final Answers answers =
            new Answers(() -> Optional.ofNullable(caller), new ProblemMapper(new OneWording(EchoedWording::new)));

    /** Says the key and the values, so that a test sees what was asked for. */
    private static final class EchoedWording implements Wording {
        @Override
        public String text(String key) {
            return "<" + key + ">";
        }

        @Override
        public String text(String key, List<?> values) {
            return "<" + key + values + ">";
        }

        @Override
        public Locale locale() {
            return Locale.ROOT;
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }
    }

    public record Thing(String name) {}

    @BeforeEach
    void headersOfAnOrdinaryRequest() {
        lenient().when(headers.getMediaType()).thenReturn(MediaType.APPLICATION_JSON_TYPE);
    }

    @Nested
    class An_answer {
        @Test
        void has_the_revision_and_is_never_stored() {
            Response answer = answers.read(by -> Answers.ok(new Thing(by.value()), 7));

            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getEntity()).isEqualTo("{\"name\":\"ann\"}");
            assertThat(answer.getMediaType()).isEqualTo(MediaType.APPLICATION_JSON_TYPE);
            assertThat(answer.getEntityTag().getValue()).isEqualTo("7");
            assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
        }

        @Test
        void to_a_change_is_made_from_the_revision_that_the_caller_names() {
            lenient().when(headers.getHeaderString("If-Match")).thenReturn("\"3\"");

            Response answer = answers.change(headers, stream("{\"name\":\"x\"}"), (by, expected, body) -> {
                assertThat(expected).isEqualTo(Expected.revision(3));
                return Answers.ok(new Thing(
                        body.as(members -> members.line("name")).get().checked().value()));
            });

            assertThat(answer.getEntity()).isEqualTo("{\"name\":\"x\"}");
        }
    }

    @Nested
    class A_change_on_behalf_of_somebody {
        @Test
        void who_is_logged_in_is_made() {
            when(headers.getHeaderString("X-Mentoring-Viewer")).thenReturn("ann");

            assertThat(made().getStatus()).isEqualTo(200);
        }

        @Test
        void else_is_refused_as_if_nobody_were_logged_in_and_is_not_made() {
            when(headers.getHeaderString("X-Mentoring-Viewer")).thenReturn("bo");

            Response answer = made();

            assertThat(answer.getStatus()).isEqualTo(401);
            assertThat(entity(answer)).containsEntry("code", "somebody-else");
        }

        private Response made() {
            return answers.make(headers, stream("{}"), (by, body) -> Answers.ok(new Thing(by.value())));
        }
    }

    @Nested
    class A_refusal {
        static Stream<Arguments> kinds() {
            return Stream.of(
                    Arguments.of(new NotFound("goal-not-found"), 404, "goal-not-found"),
                    Arguments.of(new NotPermitted("not-your-step"), 403, "not-your-step"),
                    Arguments.of(new Conflict("goal-is-reached"), 409, "goal-is-reached"),
                    Arguments.of(new Conflict(Conflict.REVISION_MISSING), 428, "revision-missing"),
                    Arguments.of(Conflict.changedMeanwhile(), 412, "changed-meanwhile"),
                    Arguments.of(new Invalid("broken-json", 1, 2), 400, "broken-json"));
        }

        @ParameterizedTest
        @MethodSource("kinds")
        void is_a_problem_with_the_status_of_its_kind(RuntimeException refusal, int status, String code) {
            Response answer = answers.read(by -> {
                throw refusal;
            });

            assertThat(answer.getStatus()).isEqualTo(status);
            assertThat(answer.getMediaType()).hasToString("application/problem+json");
            assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("no-store");
            assertThat(entity(answer))
                    .containsEntry("type", "urn:cairn:mentoring:problem:" + code)
                    .containsEntry("status", status)
                    .containsEntry("code", code)
                    .containsEntry("errors", List.of());
        }

        @Test
        void is_worded_for_the_caller_field_by_field() {
            Response answer = answers.read(by -> {
                throw new Invalid(List.of(
                        new FieldError("title", "too-long", List.of(255)),
                        new FieldError("due", "no-such-date", List.of())));
            });

            assertThat(entity(answer))
                    .containsEntry("title", "<dev.cairn.mentoring.problem.invalid-fields[]>")
                    .containsEntry(
                            "errors",
                            List.of(
                                    Map.of(
                                            "field",
                                            "title",
                                            "code",
                                            "too-long",
                                            "message",
                                            "<dev.cairn.mentoring.problem.too-long[255]>"),
                                    Map.of(
                                            "field",
                                            "due",
                                            "code",
                                            "no-such-date",
                                            "message",
                                            "<dev.cairn.mentoring.problem.no-such-date[]>")));
        }

        @Test
        void comes_for_the_media_type_before_the_person_before_the_size() {
            String large = " ".repeat(64 * 1024 + 1);
            caller = null;
            lenient().when(headers.getMediaType()).thenReturn(null);

            assertThat(making(large).getStatus()).isEqualTo(415);

            lenient().when(headers.getMediaType()).thenReturn(MediaType.APPLICATION_JSON_TYPE);

            assertThat(making(large).getStatus()).isEqualTo(401);

            caller = ANN;

            assertThat(making(large).getStatus()).isEqualTo(413);
        }

        @Test
        void is_for_everybody_who_is_not_logged_in() {
            caller = null;

            assertThat(answers.read(by -> Answers.gone()).getStatus()).isEqualTo(401);
        }

        @Test
        void for_a_malformed_revision_waits_until_a_revision_is_asked_for() {
            lenient().when(headers.getHeaderString("If-Match")).thenReturn("7");

            Response hidden = answers.change(headers, stream("{}"), (by, expected, body) -> {
                throw new NotFound("goal-not-found");
            });
            Response seen = answers.change(headers, stream("{}"), (by, expected, body) -> {
                expected.check(7);
                return Answers.gone();
            });

            assertThat(hidden.getStatus()).isEqualTo(404);
            assertThat(seen.getStatus()).isEqualTo(400);
            assertThat(entity(seen)).containsEntry("code", "malformed-revision");
        }

        private Response making(String body) {
            return answers.make(headers, stream(body), (by, json) -> Answers.gone());
        }
    }

    @Nested
    class A_fault_of_ours {
        @Test
        void is_answered_with_a_reference_and_nothing_of_its_cause() {
            Response answer = answers.read(by -> {
                throw new IllegalStateException("secret of ann");
            });

            assertThat(answer.getStatus()).isEqualTo(500);
            assertThat(entity(answer)).containsOnlyKeys("type", "title", "status", "code", "reference");
            assertThat((String) answer.getEntity()).doesNotContain("secret");
            assertThat(entity(answer).get("reference").toString()).hasSize(36);
        }

        @Test
        void is_answered_even_where_the_host_lacks_a_method() {
            Response answer = answers.read(by -> {
                throw new NoSuchMethodError("Page.isDeleted");
            });

            assertThat(answer.getStatus()).isEqualTo(500);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> entity(Response answer) {
        return (Map<String, Object>) Json.read((String) answer.getEntity());
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
