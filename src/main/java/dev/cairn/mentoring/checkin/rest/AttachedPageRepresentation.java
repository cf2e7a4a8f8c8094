package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.checkin.AttachedPage;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.SeenAttachedPage;
import dev.cairn.mentoring.shared.PageLinks.PageLink;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An attached page in JSON.
 *
 * @param title as the page is called now; null where the caller may not view it, or it is gone
 * @param url where it is found; null with the title
 */
public record AttachedPageRepresentation(
        String pageId,
        UUID mentorshipId,
        @Nullable UUID checkInId,
        long revision,
        @Nullable String title,
        @Nullable String url,
        PersonRepresentation author,
        Instant attachedAt,
        List<String> can) {
    static AttachedPageRepresentation of(SeenAttachedPage seen, Function<UserKey, PersonRepresentation> people) {
        AttachedPage attached = seen.attached();
        CheckInId checkIn = attached.checkIn();
        PageLink link = seen.link();
        return new AttachedPageRepresentation(
                attached.page().toString(),
                attached.mentorship().value(),
                checkIn == null ? null : checkIn.value(),
                AttachedPage.REVISION,
                link == null ? null : link.title(),
                link == null ? null : link.url(),
                people.apply(attached.author()),
                attached.attachedAt(),
                seen.canDetach() ? List.of("detach") : List.of());
    }
}
