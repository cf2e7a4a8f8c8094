package dev.cairn.mentoring.notice;

import dev.cairn.mentoring.shared.UserKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was done with a notice. The same is done once: the second of two who do it at the same time loses.
 *
 * @param notice the notice, or for a digest the day of a person
 */
public record NoticeMark(Kind kind, NoticeId notice, UserKey person, Instant at) {
    public enum Kind {
        /** It is handed over to be mailed. The mark comes first: a mail that is lost in between is not sent again. */
        MAILED,
        /** The person does not want to see it any more. */
        PUT_AWAY,
        /** A digest was mailed on this day. */
        DIGEST
    }

    static NoticeMark of(Kind kind, Notice notice, Instant at) {
        return new NoticeMark(kind, notice.id(), notice.person(), at);
    }

    static NoticeMark ofDigest(UserKey person, LocalDate day, Instant at) {
        return new NoticeMark(Kind.DIGEST, digest(person, day), person, at);
    }

    static NoticeId digest(UserKey person, LocalDate day) {
        String name = "digest:" + person + ":" + day;
        return new NoticeId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
