package dev.cairn.mentoring.shared.rest;

import dev.cairn.mentoring.shared.Expected;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The revision that a request says it was made from, in the header {@code If-Match: "<revision>"}. A weak mark and the suffix that a compressing
 * proxy adds count for nothing. {@code *} says no revision at all: it would take whatever is there.
 *
 * @param isMalformed there is a header, and no entity tag in it
 */
record IfMatch(Expected expected, boolean isMalformed) {
    static final String HEADER = "If-Match";

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"");
    private static final Pattern REVISION = Pattern.compile("(\\d{1,18})(?:[-;]{1,2}gzip)?");

    /** No revision has this number: what an entity tag that is not ours amounts to. */
    private static final long NEVER = -1;

    static IfMatch of(@Nullable String header) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            return new IfMatch(Expected.unstated(), false);
        }
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            return new IfMatch(Expected.unstated(), true);
        }
        Matcher revision = REVISION.matcher(tag.group(1));
        return new IfMatch(Expected.revision(revision.matches() ? Long.parseLong(revision.group(1)) : NEVER), false);
    }
}
