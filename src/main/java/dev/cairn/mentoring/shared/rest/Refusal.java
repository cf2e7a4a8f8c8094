package dev.cairn.mentoring.shared.rest;

import java.util.List;

/** A request that HTTP itself refuses, before any rule of mentoring is asked. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<?> values;

    private Refusal(int status, String code, Object... values) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.values = List.of(values);
    }

    static Refusal notLoggedIn() {
        return new Refusal(401, "not-logged-in");
    }

    static Refusal somebodyElse() {
        return new Refusal(401, "somebody-else");
    }

    static Refusal tooLarge(int kilobytes) {
        return new Refusal(413, "body-too-large", kilobytes);
    }

    static Refusal jsonExpected() {
        return new Refusal(415, "json-expected");
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    List<?> values() {
        return values;
    }
}
