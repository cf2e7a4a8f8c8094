package dev.cairn.mentoring.shared.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;

/** Text that is not the JSON we take: where it breaks, and the member at fault where there is one. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String member;
    private final int line;
    private final int column;

    private Unreadable(String code, String member, int line, int column) {
        super(code + " at " + line + ":" + column, null, false, false);
        this.code = code;
        this.member = member;
        this.line = line;
        this.column = column;
    }

    static Unreadable broken(int line, int column) {
        return new Unreadable("broken-json", "", line, column);
    }

    static Unreadable broken(JsonParser parser) {
        return at("broken-json", "", parser);
    }

    static Unreadable twice(String member, JsonParser parser) {
        return at("named-twice", member, parser);
    }

    static Unreadable deep(JsonParser parser) {
        return at("too-deep", "", parser);
    }

    private static Unreadable at(String code, String member, JsonParser parser) {
        JsonLocation place = parser.currentLocation();
        return new Unreadable(code, member, place.getLineNr(), place.getColumnNr());
    }

    String code() {
        return code;
    }

    /** The path of the member at fault, empty where it is the whole text. */
    String member() {
        return member;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
