package dev.cairn.sandbox.sal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostEventsTest {
    private final HostEvents events = new HostEvents();
    private final List<String> heard = new ArrayList<>();

    /** Hears whatever is text, of any kind. */
    public final class Hearing {
        @EventListener
        public void hear(CharSequence event) {
            heard.add(event.toString());
        }
    }

    /** Fails at everything. */
    public static final class Failing {
        @EventListener
        public void hear(Object event) {
            throw new IllegalStateException("planted");
        }
    }

    @Test
    void a_listener_hears_at_once_what_is_of_its_parameters_type() {
        events.register(new Hearing());

        events.publish("text");
        events.publish(1);

        assertThat(heard).containsExactly("text");
    }

    @Test
    void a_listener_that_fails_keeps_nobody_else_from_hearing() {
        events.register(new Failing());
        events.register(new Hearing());

        events.publish("text");

        assertThat(heard).containsExactly("text");
    }

    @Test
    void a_listener_that_has_left_hears_no_more() {
        Hearing hearing = new Hearing();
        events.register(hearing);
        events.unregister(hearing);

        events.publish("text");

        assertThat(heard).isEmpty();
    }

    @Test
    void an_object_that_listens_to_nothing_is_refused() {
        assertThatThrownBy(() -> events.register("text")).hasMessageContaining("no public method with @EventListener");
    }
}
