package dev.cairn.mentoring.notice.rest;

import dev.cairn.mentoring.notice.Notice;
import dev.cairn.mentoring.notice.NoticeService;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import dev.cairn.mentoring.shared.rest.Written;
import java.time.LocalDate;
import java.util.function.Function;

/** One thing that the caller is told, in JSON. */
public record NoticeRepresentation(
        String id,
        long revision,
        String kind,
        LocalDate day,
        String mentorshipId,
        PersonRepresentation partner,
        String checkInId,
        int number) {
    static NoticeRepresentation of(Notice notice, Function<UserKey, PersonRepresentation> people) {
        return new NoticeRepresentation(
                notice.id().toString(),
                NoticeService.REVISION,
                Written.word(notice.kind()),
                notice.day(),
                notice.mentorship().id().toString(),
                people.apply(notice.partner()),
                notice.checkIn().id().toString(),
                notice.checkIn().number());
    }
}
