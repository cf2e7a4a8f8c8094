package dev.cairn.mentoring.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every collection of long texts does. */
public abstract class TextsContract {
    private final UUID mentorship = UUID.randomUUID();
    private final UUID item = UUID.randomUUID();

    protected abstract Texts texts();

    /** Runs a change so that it is kept. */
    protected abstract void commit(Runnable change);

    @Test
    void keeps_a_text_of_any_length_byte_for_byte() {
        String text = " \u00e4\u4f60\ud83e\udea8\n\t<b>'\"\\ ".repeat(1000);

        write(Map.of(), Map.of("why", text));

        assertThat(texts().of(mentorship).of(item)).isEqualTo(Map.of("why", text));
    }

    @Test
    void changes_adds_and_removes_only_what_differs() {
        write(Map.of(), Map.of("why", "a", "aim", "b", "kept", "c"));

        write(Map.of("why", "a", "aim", "b", "kept", "c"), mapOf("why", "A", "aim", null, "kept", "c", "new", "d"));

        assertThat(texts().of(mentorship).of(item)).isEqualTo(Map.of("why", "A", "kept", "c", "new", "d"));
    }

    @Test
    void has_nothing_of_an_item_without_texts() {
        write(Map.of(), mapOf("why", null));

        assertThat(texts().of(mentorship).of(item)).isEmpty();
    }

    @Test
    void gives_the_texts_of_several_mentorships_and_of_no_other() {
        UUID other = UUID.randomUUID();
        UUID third = UUID.randomUUID();
        write(Map.of(), Map.of("why", "a"));
        commit(() -> texts().replace(other, other, Map.of(), Map.of("purpose", "b")));
        commit(() -> texts().replace(third, third, Map.of(), Map.of("purpose", "c")));

        MentorshipTexts found = texts().of(List.of(mentorship, other));

        assertThat(found.byItem()).isEqualTo(Map.of(item, Map.of("why", "a"), other, Map.of("purpose", "b")));
        assertThat(texts().of(List.<UUID>of()).byItem()).isEmpty();
    }

    @Test
    void forgets_a_removed_item_and_no_other() {
        UUID sibling = UUID.randomUUID();
        write(Map.of(), Map.of("why", "a", "aim", "b"));
        commit(() -> texts().replace(mentorship, sibling, Map.of(), Map.of("why", "c")));

        commit(() -> texts().remove(item));

        assertThat(texts().of(mentorship).byItem()).isEqualTo(Map.of(sibling, Map.of("why", "c")));
    }

    private void write(Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        commit(() -> texts().replace(mentorship, item, before, after));
    }

    private static Map<String, @Nullable String> mapOf(@Nullable String... pairs) {
        Map<String, @Nullable String> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
