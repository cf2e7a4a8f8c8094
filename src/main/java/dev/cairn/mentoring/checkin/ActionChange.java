package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changed members of an action, or those of a new one, which is the mentee's if nobody says otherwise (R91). */
public record ActionChange(
        Setting<String> task,
        Setting<UserKey> owner,
        Setting<LocalDate> deadline,
        Setting<String> resources,
        Setting<Boolean> adjustment,
        Setting<Boolean> microChallenge,
        Setting<UUID> reading,
        Setting<UUID> serves,
        Setting<Audience> audience)
        implements CheckInContentChange<Action> {
    @Override
    public Action applyTo(@Nullable Action before, ItemsAround around, Faults faults) {
        String newTask = task.or(before == null ? null : before.task());
        faults.addIf(newTask == null, "task", "required");
        UserKey newOwner = owner.or(before == null ? around.mentorship().menteeKey() : before.owner());
        faults.addIf(newOwner == null, "owner", "required");
        Boolean adjusts = adjustment.or(before != null && before.adjustment());
        faults.addIf(adjusts == null, "adjustment", "required");
        LocalDate newDeadline = deadline.or(before == null ? null : before.deadline());
        Boolean tries = microChallenge.or(before != null && before.microChallenge());
        faults.addIf(tries == null, "microChallenge", "required");
        if (Boolean.TRUE.equals(tries)) {
            faults.addIf(newDeadline == null, "deadline", "required");
            faults.addIf(
                    newOwner != null && !around.mentorship().isOfPair(newOwner),
                    "owner",
                    "micro-challenge-of-the-pair");
        }
        UUID follows = reading.or(before == null ? null : before.reading());
        faults.addIf(
                reading.value() != null && !around.has(ItemKind.INTERPRETATION, reading.value()),
                "reading",
                "not-in-this-check-in");
        UUID servedBefore = before == null ? null : before.serves();
        UUID served = serves.or(servedBefore);
        faults.addIf(
                served != null && !served.equals(servedBefore) && !around.canBeServed(served),
                "serves",
                "not-in-your-plan");
        faults.addIf(Boolean.TRUE.equals(adjusts) && served == null, "serves", "adjustment-serves-nothing");
        Audience seenBy = audience.or(before == null ? Audience.PAIR : before.audience());
        faults.addIf(seenBy == null, "audience", "required");
        faults.addIf(seenBy == Audience.AUTHOR, "audience", "unknown-word", "pair, page");
        faults.check();
        return new Action(
                Objects.requireNonNull(newTask),
                Objects.requireNonNull(newOwner),
                newDeadline,
                resources.or(before == null ? null : before.resources()),
                Objects.requireNonNull(adjusts),
                Objects.requireNonNull(tries),
                follows,
                served,
                Objects.requireNonNull(seenBy),
                ActionState.OPEN,
                null,
                null,
                null);
    }
}
