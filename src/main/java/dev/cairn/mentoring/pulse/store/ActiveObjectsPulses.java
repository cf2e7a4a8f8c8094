package dev.cairn.mentoring.pulse.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.pulse.Pulse;
import dev.cairn.mentoring.pulse.PulseAnswer;
import dev.cairn.mentoring.pulse.Pulses;
import dev.cairn.mentoring.pulse.Quarter;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Pulses in their table. A saved one is a new row in place of the one that was read; where that is gone, its successor bars the new one, which has lost. */
@Named
final class ActiveObjectsPulses implements Pulses {
    private final ActiveObjects ao;

    @Inject
    ActiveObjectsPulses(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Pulse> of(CheckInId checkIn, UserKey mentee) {
        return Arrays.stream(find("CHECK_IN = ? AND MENTEE = ?", checkIn.toString(), mentee.value()))
                .map(ActiveObjectsPulses::pulse)
                .findFirst();
    }

    /** A quarter is written so that the earlier one comes first among texts as well. */
    @Override
    public List<Voice> voices(String spaceKey, Quarter first, Quarter last) {
        AoPulse[] rows =
                find("SPACE_KEY = ? AND QUARTER >= ? AND QUARTER <= ?", spaceKey, first.toString(), last.toString());
        return Arrays.stream(rows)
                .map(row -> new Voice(
                        new UserKey(row.getMentee()), Quarter.parse(State.sure(row.getQuarter())), answer(row)))
                .toList();
    }

    @Override
    public void replace(Pulse before, Pulse after) {
        if (before.savedAt() != null) {
            ao.deleteWithSQL(
                    AoPulse.class,
                    "CHECK_IN = ? AND MENTEE = ? AND REVISION = ?",
                    before.checkIn().toString(),
                    before.mentee().value(),
                    before.revision());
        }
        Pulse.Given given = after.given();
        ao.create(
                AoPulse.class,
                new DBParam("GUARD", after.id().toString()),
                new DBParam("MENTORSHIP", after.mentorship().toString()),
                new DBParam("CHECK_IN", after.checkIn().toString()),
                new DBParam("MENTEE", after.mentee().value()),
                new DBParam("SPACE_KEY", given == null ? null : given.spaceKey()),
                new DBParam("QUARTER", given == null ? null : given.quarter().toString()),
                new DBParam("CLARITY", given == null ? 0 : given.answer().clarity()),
                new DBParam("USEFULNESS", given == null ? 0 : given.answer().usefulness()),
                new DBParam("SUPPORT", given == null ? 0 : given.answer().support()),
                new DBParam("SKIPPED", after.skipped()),
                new DBParam("REVISION", after.revision()),
                new DBParam("SAVED_AT", State.sure(after.savedAt()).toEpochMilli()));
    }

    private AoPulse[] find(String criteria, Object... values) {
        return ao.find(AoPulse.class, Query.select().where(criteria, values));
    }

    private static Pulse pulse(AoPulse row) {
        return new Pulse(
                new MentorshipId(UUID.fromString(row.getMentorship())),
                new CheckInId(UUID.fromString(row.getCheckIn())),
                new UserKey(row.getMentee()),
                row.getRevision(),
                given(row),
                row.isSkipped(),
                Instant.ofEpochMilli(row.getSavedAt()));
    }

    private static Pulse.@Nullable Given given(AoPulse row) {
        String quarter = row.getQuarter();
        return quarter == null
                ? null
                : new Pulse.Given(answer(row), State.sure(row.getSpaceKey()), Quarter.parse(quarter));
    }

    private static PulseAnswer answer(AoPulse row) {
        return new PulseAnswer(row.getClarity(), row.getUsefulness(), row.getSupport());
    }
}
