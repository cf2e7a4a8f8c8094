package dev.cairn.mentoring.shared.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;

import dev.cairn.mentoring.fixture.OneWording;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

@ExtendWith(MockitoExtension.class)
class ItemAnswersTest {
    private static final UserKey ANN = new UserKey("ann");
    private static final String ID = "6f1c2c1e-5b0a-4c38-9d0e-0f6a1b2c3d4e";

    @Mock
    private HttpHeaders headers;

    private final List<Object> asked = new ArrayList<>();
    private final ItemAnswers<StoneId, String> stone = new ItemAnswers<>(
            new Answers(() -> Optional.of(ANN), new ProblemMapper(new OneWording(() -> {
                throw new AssertionError("nothing is refused here");
            }))),
            StoneId::new,
            name -> Answers.ok(new Stone(name), 7));

    private record StoneId(UUID value) {}

    public record Stone(String name) {}

    @BeforeEach
    void headersOfAChangeFromTheSixthRevision() {
        lenient().when(headers.getMediaType()).thenReturn(MediaType.APPLICATION_JSON_TYPE);
        lenient().when(headers.getHeaderString("If-Match")).thenReturn("\"6\"");
    }

    @Test
    void a_reading_is_of_the_address_and_for_the_caller() {
        Response answer = stone.read(ID, (id, viewer) -> {
            asked.addAll(List.of(id, viewer));
            return "flat";
        });

        assertThat(asked).containsExactly(new StoneId(UUID.fromString(ID)), ANN);
        assertThat(answer.getEntity()).isEqualTo("{\"name\":\"flat\"}");
        assertThat(answer.getEntityTag().getValue()).isEqualTo("7");
    }

    @Test
    void an_address_without_an_id_is_that_of_nothing() {
        stone.read("flat", (id, viewer) -> {
            asked.add(id);
            return "";
        });

        assertThat(asked).containsExactly(new StoneId(new UUID(0, 0)));
    }

    @Test
    void a_change_is_made_by_the_caller_from_a_revision_with_what_the_body_says() {
        Response answer = stone.change(
                ID,
                headers,
                stream("{\"name\":\"round\"}"),
                (id, by, expected, input) -> {
                    asked.addAll(List.of(id, by, expected));
                    return input.get().checked();
                },
                members -> String.valueOf(members.line("name").value()));

        assertThat(asked).containsExactly(new StoneId(UUID.fromString(ID)), ANN, Expected.revision(6));
        assertThat(answer.getEntity()).isEqualTo("{\"name\":\"round\"}");
        assertThat(answer.getEntityTag().getValue()).isEqualTo("7");
    }

    @Test
    void a_deletion_leaves_nothing_to_show() {
        Response answer = stone.delete(ID, headers, stream("{}"), (id, by, expected, nothing) -> {
            nothing.get().checked();
            asked.addAll(List.of(id, by, expected));
        });

        assertThat(asked).containsExactly(new StoneId(UUID.fromString(ID)), ANN, Expected.revision(6));
        assertThat(answer.getStatus()).isEqualTo(204);
        assertThat(answer.getEntity()).isNull();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
