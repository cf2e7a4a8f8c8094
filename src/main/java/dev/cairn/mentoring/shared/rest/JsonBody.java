package dev.cairn.mentoring.shared.rest;

import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.Invalid;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The body of a request. Its size is checked at once; what it says is read only when a service asks for it, because faults in it
 * are told last. It comes as a stream, so that nothing beyond the limit is kept and no charset that a caller invents is tried:
 * JSON is UTF-8.
 */
public final class JsonBody {
    /** How many bytes of UTF-8 a body may have. */
    static final int LIMIT = 64 * 1024;

    private final byte[] utf8;

    private JsonBody(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** @throws Refusal 413 if there is more of it than {@link #LIMIT} */
    static JsonBody of(InputStream body) {
        try {
            byte[] utf8 = body.readNBytes(LIMIT + 1);
            if (utf8.length > LIMIT) {
                body.transferTo(OutputStream.nullOutputStream());
                throw Refusal.tooLarge(LIMIT / 1024);
            }
            return new JsonBody(utf8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * What the body says, when asked: faults of its members are gathered in the input, and so are members that the reading does not ask for.
     *
     * @param reading makes the value from the members; called anew each time the supplier is
     * @return throws {@link Invalid} if the body is not one JSON object
     */
    public <T> Supplier<Input<T>> as(Function<JsonMembers, T> reading) {
        return () -> {
            Faults faults = new Faults();
            JsonMembers members = new JsonMembers(object(), "", faults);
            T value = reading.apply(members);
            members.refuseUnknown();
            return new Input<>(value, faults);
        };
    }

    private Map<?, ?> object() {
        try {
            if (Json.read(text()) instanceof Map<?, ?> object) {
                return object;
            }
        } catch (Unreadable unreadable) {
            throw unreadable.member().isEmpty()
                    ? new Invalid(unreadable.code(), unreadable.line(), unreadable.column())
                    : Invalid.field(Written.shown(unreadable.member()), unreadable.code());
        }
        throw new Invalid("not-an-object");
    }

    private String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw Unreadable.broken(1, 1);
        }
    }
}
