package dev.cairn.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldResponseTest {
    private static final String FIGURES = "X-Sandbox-AO-Statements";
    private static final int PIECE = 10_000;

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Endless servlet = new Endless();
    private HttpServer server;

    /** Writes as many bytes as it is asked for, or fails while it does. */
    private static final class Endless extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final transient CompletableFuture<IOException> failure = new CompletableFuture<>();

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            long left = Long.parseLong(request.getParameter("bytes"));
            boolean characters = request.getParameter("as").equals("characters");
            try {
                for (; left > 0; left -= PIECE) {
                    int length = (int) Math.min(PIECE, left);
                    if (characters) {
                        response.getWriter().write("x".repeat(length));
                    } else {
                        response.getOutputStream().write(new byte[length]);
                        response.getOutputStream().flush();
                    }
                }
            } catch (IOException e) {
                failure.complete(e);
                throw e;
            }
        }
    }

    @BeforeEach
    void start() {
        server = HttpServer.bind(0, folder, "/confluence");
        server.start(List.of(), List.of(new Route("/endless", servlet)), () -> {});
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private <T> HttpResponse<T> get(long bytes, String as, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(server.baseUri() + "/endless?bytes=" + bytes + "&as=" + as))
                        .build(),
                body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "characters"})
    void what_can_be_held_tells_what_it_cost(String as) throws Exception {
        HttpResponse<byte[]> answer = get(HeldResponse.MOST_HELD, as, BodyHandlers.ofByteArray());

        assertThat(answer.body()).hasSize(HeldResponse.MOST_HELD);
        assertThat(answer.headers().firstValue(FIGURES)).contains("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "characters"})
    void what_is_more_is_sent_on_and_whole(String as) throws Exception {
        HttpResponse<byte[]> answer = get(3L * HeldResponse.MOST_HELD + 1, as, BodyHandlers.ofByteArray());

        assertThat(answer.body()).hasSize(3 * HeldResponse.MOST_HELD + 1);
        assertThat(answer.headers().firstValue(FIGURES)).isEmpty();
    }

    @Test
    void whoever_writes_is_told_that_nobody_takes_it_any_more() throws Exception {
        try (InputStream body =
                get(Long.MAX_VALUE, "bytes", BodyHandlers.ofInputStream()).body()) {
            assertThat(body.readNBytes(PIECE)).hasSize(PIECE);
        }

        assertThat(servlet.failure.get(1, TimeUnit.MINUTES)).isNotNull();
    }
}
