package dev.cairn.mentoring.notice;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.UserKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * One thing that a person is told of a check-in. It says nothing of what is written there.
 *
 * @param day that it is about: a check-in that was moved is another reason to be told
 */
public record Notice(NoticeKind kind, UserKey person, Mentorship mentorship, CheckIn checkIn, LocalDate day) {
    /** The more pressing first, and of one kind the earlier day. */
    static final Comparator<Notice> BY_URGENCY = Comparator.comparing(Notice::kind)
            .thenComparing(Notice::day)
            .thenComparing(notice -> notice.id().value());

    public NoticeId id() {
        String name = "notice:" + person + ":" + checkIn.id() + ":" + kind + ":" + day;
        return new NoticeId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** The other one of the pair. */
    public UserKey partner() {
        return mentorship.otherThan(person);
    }
}
