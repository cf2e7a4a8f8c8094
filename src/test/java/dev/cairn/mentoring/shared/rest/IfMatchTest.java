package dev.cairn.mentoring.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.shared.Expected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", "\"7-gzip\"", "\"7--gzip\"", "\"7;gzip\"", " \"7\" "})
    void says_a_revision(String header) {
        assertThat(IfMatch.of(header)).isEqualTo(new IfMatch(Expected.revision(7), false));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"*", " "})
    void says_none(String header) {
        assertThat(IfMatch.of(header)).isEqualTo(new IfMatch(Expected.unstated(), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7", "'7'", "\"7\",\"8\"", "w/\"7\"", "\"7\" x"})
    void is_malformed_where_it_holds_no_entity_tag(String header) {
        assertThat(IfMatch.of(header)).isEqualTo(new IfMatch(Expected.unstated(), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"abc\"", "\"-7\"", "\"7x\"", "\"99999999999999999999\""})
    void matches_nothing_where_the_tag_is_not_one_of_ours(String header) {
        assertThat(IfMatch.of(header)).isEqualTo(new IfMatch(Expected.revision(-1), false));
    }

    @Test
    void keeps_the_largest_revision_that_it_takes() {
        assertThat(IfMatch.of("\"999999999999999999\"").expected()).isEqualTo(Expected.revision(999999999999999999L));
    }
}
