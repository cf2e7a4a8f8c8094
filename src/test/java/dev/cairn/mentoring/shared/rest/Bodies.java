package dev.cairn.mentoring.shared.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cairn.mentoring.shared.FieldError;
import dev.cairn.mentoring.shared.Input;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Function;

/** Bodies for tests of what features read from them; {@code '} stands for {@code "}. */
public final class Bodies {
    private Bodies() {}

    public static <T> Input<T> read(String text, Function<JsonMembers, T> reading) {
        return JsonBody.of(new ByteArrayInputStream(text.replace('\'', '"').getBytes(UTF_8)))
                .as(reading)
                .get();
    }

    /** What is wrong with it, each as {@code field: code}. */
    public static List<String> faults(String text, Function<JsonMembers, ?> reading) {
        return read(text, reading).faults().errors().stream().map(Bodies::told).toList();
    }

    private static String told(FieldError error) {
        return error.field() + ": " + error.code();
    }
}
