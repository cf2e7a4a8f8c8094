package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;

/**
 * One time that a milestone's due date was moved.
 *
 * @param on the day it was moved
 */
public record Move(LocalDate from, LocalDate to, String reason, UserKey by, LocalDate on) {}
