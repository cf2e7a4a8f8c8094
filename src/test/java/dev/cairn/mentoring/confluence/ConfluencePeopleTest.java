package dev.cairn.mentoring.confluence;

import static dev.cairn.mentoring.confluence.HostPages.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.UserKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

@ExtendWith(MockitoExtension.class)
class ConfluencePeopleTest {
    private static final UserKey MENTOR = new UserKey("mentor-key");
    private static final UserKey GONE = new UserKey("gone-key");

    @Mock
    private UserAccessor accounts;

    private ConfluencePeople people;

    @BeforeEach
    void set_up() {
        people = new ConfluencePeople(accounts);
    }

    @Test
    void finds_somebody_by_the_name_of_the_account() {
        ConfluenceUser mentor = person("mentor");
        when(accounts.getUserByName("mentor")).thenReturn(mentor);

        assertThat(people.named("mentor")).contains(new Person(MENTOR, "mentor", "mentor mentor"));
        assertThat(people.named("nobody")).isEmpty();
    }

    @Test
    void tells_who_is_still_there_and_who_is_not() {
        ConfluenceUser mentor = person("mentor");
        when(accounts.getExistingUserByKey(mentor.getKey())).thenReturn(mentor);

        assertThat(people.withKeys(List.of(MENTOR, GONE, MENTOR)))
                .containsExactly(
                        Map.entry(MENTOR, new Person(MENTOR, "mentor", "mentor mentor")),
                        Map.entry(GONE, Person.former(GONE)));
    }

    @Test
    void calls_somebody_without_a_full_name_by_the_name_of_the_account() {
        ConfluenceUser mentor = person("mentor");
        when(mentor.getFullName()).thenReturn(null);
        when(accounts.getUserByName("mentor")).thenReturn(mentor);

        assertThat(people.named("mentor").orElseThrow().fullName()).isEqualTo("mentor");
    }
}
