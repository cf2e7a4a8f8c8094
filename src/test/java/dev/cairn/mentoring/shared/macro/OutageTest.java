package dev.cairn.mentoring.shared.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.cairn.mentoring.shared.Wording;
import dev.cairn.mentoring.shared.Wordings;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;

/** One macro of a page fails; what the next one is spared. */
class OutageTest {
    private static final String DRAWN = "<p>Drawn</p>";

    private final Wording wording = mock();
    private final MacroScreen screen =
            new MacroScreen(mock(TemplateRenderer.class), wordings(), mock(PageBuilderService.class));

    private Wordings wordings() {
        Wordings wordings = mock();
        Mockito.when(wordings.current()).thenReturn(wording);
        Mockito.when(wording.text(Mockito.anyString())).thenReturn("Not now");
        return wordings;
    }

    static Stream<SQLException> failuresToConnect() {
        return Stream.of(
                new SQLException("refused", "08001"),
                new SQLException("broken", "08006"),
                new SQLTransientConnectionException("the pool's patience is over"),
                new SQLNonTransientConnectionException("closed"));
    }

    @ParameterizedTest
    @MethodSource("failuresToConnect")
    void the_next_macro_of_the_page_does_not_try_again_but_the_next_page_does(SQLException failure) {
        ConversionContext page = page();
        fail(page, new IllegalStateException(new RuntimeException(failure)));

        assertThat(draw(page)).contains("Not now").isNotEqualTo(DRAWN);
        assertThat(draw(page())).isEqualTo(DRAWN);
    }

    @ParameterizedTest
    @MethodSource("failuresToConnect")
    void so_it_is_where_the_failure_follows_another(SQLException failure) {
        SQLException batch = new SQLException("batch", "22001");
        batch.setNextException(failure);
        ConversionContext page = page();
        fail(page, new IllegalStateException(batch));

        assertThat(draw(page)).isNotEqualTo(DRAWN);
    }

    static Stream<Exception> otherFailures() {
        return Stream.of(
                new SQLException("no such table", "42P01"),
                new SQLException("no state"),
                new SQLException("a statement took too long", "57014"),
                new IllegalArgumentException("08001"));
    }

    @ParameterizedTest
    @MethodSource("otherFailures")
    void after_any_other_failure_the_next_macro_is_drawn(Exception failure) {
        ConversionContext page = page();
        fail(page, new IllegalStateException(failure));

        assertThat(draw(page)).isEqualTo(DRAWN);
    }

    @Test
    void a_piece_that_is_drawn_by_itself_is_spared_nothing() {
        screen.orPoliteBox("one", () -> {
            throw new IllegalStateException(new SQLException("refused", "08001"));
        });

        assertThat(screen.orPoliteBox("another", () -> DRAWN)).isEqualTo(DRAWN);
    }

    private void fail(ConversionContext page, RuntimeException failure) {
        String box = screen.orPoliteBox("first", Outage.of(page), () -> {
            throw failure;
        });
        assertThat(box).contains("Not now");
    }

    private String draw(ConversionContext page) {
        return screen.orPoliteBox("second", Outage.of(page), () -> DRAWN);
    }

    private static ConversionContext page() {
        Map<String, Object> properties = new HashMap<>();
        ConversionContext page = mock();
        Mockito.when(page.getProperty(Mockito.anyString())).thenAnswer(call -> properties.get(call.getArgument(0)));
        Mockito.doAnswer(call -> properties.put(call.getArgument(0), call.getArgument(1)))
                .when(page)
                .setProperty(Mockito.anyString(), Mockito.any());
        return page;
    }
}
