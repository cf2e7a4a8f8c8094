package dev.cairn.mentoring.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final UUID ONE = UUID.randomUUID();

    private final Changes changes = new Changes();
    private final List<Map<UUID, Set<ItemKind>>> told = new ArrayList<>();

    private String noting(ItemKind kind) {
        assertThat(told).as("nothing is told before it is committed").isEmpty();
        changes.note(ONE, kind);
        return "done";
    }

    @Test
    void are_told_once_it_is_committed() {
        changes.follow(told::add);

        String result = changes.followed(() -> {
            noting(ItemKind.GOAL);
            return changes.followed(() -> noting(ItemKind.MILESTONE));
        });

        assertThat(result).isEqualTo("done");
        assertThat(told).containsExactly(Map.of(ONE, Set.of(ItemKind.GOAL, ItemKind.MILESTONE)));
    }

    @Test
    void are_not_told_of_what_was_refused_nor_afterwards() {
        changes.follow(told::add);

        assertThatThrownBy(() -> changes.followed(() -> {
                    noting(ItemKind.GOAL);
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        changes.followed(() -> "nothing");
        changes.note(ONE, ItemKind.GOAL);

        assertThat(told).isEmpty();
    }

    @Test
    void cost_nobody_their_change_where_a_follower_fails() {
        changes.follow(kinds -> {
            throw new IllegalStateException("broken");
        });
        changes.follow(told::add);

        assertThat(changes.followed(() -> noting(ItemKind.GOAL))).isEqualTo("done");

        assertThat(told).hasSize(1);
    }

    @Test
    void are_told_to_nobody_who_follows_no_more() {
        Changes.Follower follower = told::add;
        changes.follow(follower);
        changes.unfollow(follower);

        changes.followed(() -> noting(ItemKind.GOAL));

        assertThat(told).isEmpty();
    }
}
