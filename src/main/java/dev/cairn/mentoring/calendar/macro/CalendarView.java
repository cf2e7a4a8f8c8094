package dev.cairn.mentoring.calendar.macro;

import dev.cairn.mentoring.shared.macro.ActionView;
import java.util.List;

/** Whether somebody's calendar can be read from outside, and what they can do about it. */
public record CalendarView(String revision, String state, List<ActionView> actions) {}
