package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a new invitation says; it is never changed, but removed and made anew. */
public record InvitationChange(Setting<UserKey> person, Setting<Instant> until) implements ContentChange<Invitation> {
    @Override
    public boolean isEmpty() {
        return !person.present() && !until.present();
    }

    @Override
    public Invitation applyTo(@Nullable Invitation before, ItemPlace place, Faults faults) {
        UserKey asked = person.value();
        faults.addIf(asked == null, "person", "required");
        faults.addIf(asked != null && isOfPair(asked, place.plan().mentorship()), "person", "of-the-pair");
        faults.addIf(until.value() == null, "until", "required");
        faults.check();
        return new Invitation(Objects.requireNonNull(asked), Objects.requireNonNull(until.value()));
    }

    private static boolean isOfPair(UserKey person, Mentorship mentorship) {
        return person.equals(mentorship.mentorKey()) || person.equals(mentorship.menteeKey());
    }
}
