package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A next step as somebody writes it down, who says only what a test is about. */
public record AnAction(
        Setting<String> task,
        Setting<UserKey> owner,
        Setting<LocalDate> deadline,
        Setting<Boolean> adjustment,
        Setting<Boolean> microChallenge,
        Setting<UUID> reading,
        Setting<UUID> serves,
        Setting<Audience> audience) {
    public static AnAction to(String task) {
        return new AnAction(
                Setting.to(task),
                Setting.absent(),
                Setting.absent(),
                Setting.absent(),
                Setting.absent(),
                Setting.absent(),
                Setting.absent(),
                Setting.absent());
    }

    public AnAction doneBy(UserKey person) {
        return new AnAction(task, Setting.to(person), deadline, adjustment, microChallenge, reading, serves, audience);
    }

    public AnAction due(@Nullable LocalDate day) {
        return new AnAction(task, owner, Setting.to(day), adjustment, microChallenge, reading, serves, audience);
    }

    public AnAction adjusting(boolean adjusts) {
        return new AnAction(task, owner, deadline, Setting.to(adjusts), microChallenge, reading, serves, audience);
    }

    /** Something small to try. */
    public AnAction tried() {
        return new AnAction(task, owner, deadline, adjustment, Setting.to(true), reading, serves, audience);
    }

    public AnAction following(UUID interpretation) {
        return new AnAction(
                task, owner, deadline, adjustment, microChallenge, Setting.to(interpretation), serves, audience);
    }

    public AnAction serving(@Nullable UUID what) {
        return new AnAction(task, owner, deadline, adjustment, microChallenge, reading, Setting.to(what), audience);
    }

    public AnAction seenBy(Audience who) {
        return new AnAction(task, owner, deadline, adjustment, microChallenge, reading, serves, Setting.to(who));
    }

    public ActionChange change() {
        return new ActionChange(
                task, owner, deadline, Setting.absent(), adjustment, microChallenge, reading, serves, audience);
    }
}
