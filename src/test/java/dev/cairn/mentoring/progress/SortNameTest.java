package dev.cairn.mentoring.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.UserKey;
import org.junit.jupiter.api.Test;

class SortNameTest {
    private static final UserKey KEY = new UserKey("key");

    private static String of(String fullName) {
        return SortName.of(new Person(KEY, "ana", fullName));
    }

    @Test
    void is_in_small_letters_without_marks_and_no_longer_than_its_column() {
        assertThat(of("Änne Özil")).isEqualTo("anne ozil");
        assertThat(of("x".repeat(300))).hasSize(255);
    }

    @Test
    void of_whom_no_name_is_known_is_never_empty() {
        assertThat(of(" ")).isEqualTo("ana");
        assertThat(of("\u0301")).isEqualTo("~");
        assertThat(SortName.of(Person.former(KEY))).isEqualTo("~").isGreaterThan(of("Zoë"));
    }
}
