package dev.cairn.mentoring.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day in a calendar. It bears no text that anybody wrote.
 *
 * @param uid the same for good, so that a calendar moves what it has instead of showing it twice
 * @param sequence counts its changes, from 0
 * @param changedAt when it was last changed
 * @param isSure false if nobody has agreed on the day yet
 * @param address of a page that says more; null where there is none to show
 */
public record CalendarEvent(
        String uid,
        LocalDate day,
        long sequence,
        Instant changedAt,
        boolean isSure,
        String title,
        @Nullable String address) {}
