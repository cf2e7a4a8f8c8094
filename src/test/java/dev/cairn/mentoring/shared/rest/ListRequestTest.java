package dev.cairn.mentoring.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.lenient;

import dev.cairn.mentoring.shared.FieldError;
import dev.cairn.mentoring.shared.Invalid;
import dev.cairn.mentoring.shared.Slice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

@ExtendWith(MockitoExtension.class)
class ListRequestTest {
    @Mock
    private UriInfo address;

    @Test
    void begins_at_the_start_with_fifty() {
        ListRequest request = request(Map.of());

        assertThat(request.start()).isZero();
        assertThat(request.limit()).isEqualTo(50);
        assertThat(request.flag("waiting")).isFalse();
        request.check();
    }

    @ParameterizedTest
    @CsvSource({
        "start,-1,out-of-range",
        "start,x,not-a-whole-number",
        "start,2147483647,out-of-range",
        "limit,0,out-of-range",
        "limit,201,out-of-range",
        "limit,'',not-a-whole-number",
        "limit,1.0,not-a-whole-number",
        "waiting,yes,unknown-word",
        "sort,colour,unknown-word"
    })
    void names_each_parameter_at_fault(String name, String value, String code) {
        ListRequest request = request(Map.of(name, List.of(value)));

        request.start();
        request.limit();
        request.flag("waiting");
        request.word("sort", Map.of("start", 1));

        Invalid invalid = catchThrowableOfType(Invalid.class, request::check);
        assertThat(invalid.errors()).extracting(FieldError::field).containsExactly(name);
        assertThat(invalid.errors()).extracting(FieldError::code).containsExactly(code);
    }

    @Test
    void refuses_a_parameter_that_stands_twice() {
        ListRequest request = request(Map.of("limit", List.of("1", "2")));

        request.limit();

        assertThat(catchThrowableOfType(Invalid.class, request::check).errors())
                .containsExactly(new FieldError("limit", "named-twice", List.of()));
    }

    @Test
    void leads_on_to_what_follows_until_there_is_no_more() {
        ListRequest request = request(Map.of("limit", List.of("2"), "sort", List.of("start")));
        lenient()
                .when(address.getRequestUriBuilder())
                .thenAnswer(
                        call -> UriBuilder.fromUri("http://host/rest/mentoring/1.0/mentorships?limit=2&sort=start"));

        ListRepresentation<String> first = request.represent(new Slice<>(List.of("a", "b"), 0, 2, 3));
        ListRepresentation<String> last = request.represent(new Slice<>(List.of("c"), 2, 2, 3));

        assertThat(first)
                .isEqualTo(new ListRepresentation<>(
                        0,
                        2,
                        2,
                        3,
                        List.of("a", "b"),
                        "http://host/rest/mentoring/1.0/mentorships?start=2&limit=2&sort=start"));
        assertThat(last.next()).isNull();
    }

    private ListRequest request(Map<String, List<String>> parameters) {
        MultivaluedHashMap<String, String> query = new MultivaluedHashMap<>();
        query.putAll(parameters);
        lenient().when(address.getQueryParameters()).thenReturn(query);
        return new ListRequest(address);
    }
}
