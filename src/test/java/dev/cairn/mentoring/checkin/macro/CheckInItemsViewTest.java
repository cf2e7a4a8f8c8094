package dev.cairn.mentoring.checkin.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckInItemsViewTest {
    private static CheckInItemsView knowing(int facts, String later) {
        List<FactView> all = IntStream.rangeClosed(1, facts)
                .mapToObj(number -> new FactView("Fact " + number, "", false, ""))
                .toList();
        return new CheckInItemsView("", "Known", all, later, "", "", List.of(), List.of());
    }

    @Test
    void six_facts_are_read_at_a_glance_and_the_others_are_folded_in_their_order() {
        List<FactsView> parts = knowing(9, "3 more").factsInParts();

        assertThat(parts).extracting(FactsView::title).containsExactly("", "3 more");
        assertThat(parts.get(0).facts()).hasSize(6);
        assertThat(parts.get(1).facts()).extracting(FactView::text).containsExactly("Fact 7", "Fact 8", "Fact 9");
        assertThat(parts.get(1).isFolded()).isTrue();
    }

    @Test
    void six_facts_need_no_fold() {
        List<FactsView> parts = knowing(6, "").factsInParts();

        assertThat(parts).singleElement().satisfies(all -> {
            assertThat(all.isFolded()).isFalse();
            assertThat(all.facts()).hasSize(6);
        });
    }
}
