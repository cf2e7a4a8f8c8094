package dev.cairn.mentoring.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HostMembersTest {
    private final HostMembers host = new HostMembers(HostMembersTest.class.getClassLoader());

    @Test
    void has_all_that_the_plugin_uses() {
        assertThat(SelfCheck.wanted()).hasSizeGreaterThan(20);
        assertThat(host.missing(SelfCheck.wanted())).isEmpty();
    }

    @Test
    void finds_methods_static_or_not_constructors_and_fields() {
        assertThat(missing("class java.lang.String#length ()I")).isEmpty();
        assertThat(missing("class java.lang.String#valueOf (I)Ljava/lang/String;"))
                .isEmpty();
        assertThat(missing("class java.lang.String#<init> (Ljava/lang/String;)V"))
                .isEmpty();
        assertThat(missing("class java.lang.System#out Ljava/io/PrintStream;")).isEmpty();
        assertThat(missing("interface java.util.List#stream ()Ljava/util/stream/Stream;"))
                .isEmpty();
        assertThat(missing("type java.util.List")).isEmpty();
    }

    @Test
    void misses_a_class_that_is_not_there() {
        assertThat(missing("type com.atlassian.NotThere")).hasSize(1);
        assertThat(missing("interface com.atlassian.NotThere#ask ()V")).hasSize(1);
    }

    @Test
    void misses_a_method_whose_types_are_others() {
        assertThat(missing("class java.lang.String#length ()J")).hasSize(1);
        assertThat(missing("class java.lang.String#length (I)I")).hasSize(1);
        assertThat(missing("class java.lang.String#length ()Lcom/atlassian/NotThere;"))
                .hasSize(1);
    }

    @Test
    void misses_a_field_whose_type_is_another() {
        assertThat(missing("class java.lang.System#out Ljava/lang/Object;")).hasSize(1);
    }

    @Test
    void misses_a_class_that_should_be_an_interface() {
        assertThat(missing("interface java.lang.String#length ()I")).hasSize(1);
        assertThat(missing("class java.util.List#size ()I")).hasSize(1);
    }

    @Test
    void refuses_a_line_that_it_cannot_read() {
        assertThatThrownBy(() -> missing("something else")).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> missing(String line) {
        return host.missing(List.of(line));
    }
}
