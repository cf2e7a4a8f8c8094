package dev.cairn.mentoring.pulse.rest;

import dev.cairn.mentoring.pulse.PulseAnswer;
import dev.cairn.mentoring.pulse.PulseInput;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.rest.JsonMembers;

/** Reads what mentees send about their check-ins. */
final class PulseMembers {
    private PulseMembers() {}

    static PulseInput said(JsonMembers members) {
        return new PulseInput(
                number(members, "clarity"),
                number(members, "usefulness"),
                number(members, "support"),
                Boolean.TRUE.equals(members.flag("skipped").value()));
    }

    private static Setting<Integer> number(JsonMembers members, String name) {
        Setting<Long> sent = members.number(name, PulseAnswer.LEAST, PulseAnswer.MOST);
        Long number = sent.value();
        return number == null ? new Setting<>(sent.present(), null) : Setting.to(Math.toIntExact(number));
    }
}
