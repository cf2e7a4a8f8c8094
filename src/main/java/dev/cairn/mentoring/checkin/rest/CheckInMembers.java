package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.checkin.Assent;
import dev.cairn.mentoring.checkin.CheckInChange;
import dev.cairn.mentoring.checkin.Emphasis;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.rest.JsonMembers;
import org.jspecify.annotations.Nullable;

/** Reads what callers send about check-ins. */
final class CheckInMembers {
    private CheckInMembers() {}

    static CheckInChange plan(JsonMembers members) {
        return new CheckInChange(
                members.date("planned"), members.word("emphasis", Emphasis.class), null, members.page("pageId"));
    }

    static CheckInChange change(JsonMembers members) {
        return new CheckInChange(
                members.date("planned"),
                members.word("emphasis", Emphasis.class),
                members.prose("reason").value(),
                members.page("pageId"));
    }

    static Assent assent(JsonMembers members) {
        return new Assent(members.id("fingerprint"), false);
    }

    static Assent closing(JsonMembers members) {
        return new Assent(
                members.id("fingerprint"),
                Boolean.TRUE.equals(members.flag("withoutNextSteps").value()));
    }

    /** Words that are there, or null for none. */
    static @Nullable String text(JsonMembers members) {
        Setting<String> text = members.prose("text");
        if (!members.has("text")) {
            members.require("text");
        }
        return text.value();
    }
}
