package dev.cairn.mentoring.shared.macro;

import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.Problem;
import dev.cairn.mentoring.shared.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * The viewer's language as macros and templates use it: texts by keys without the prefix that all of ours share, dates and lists of names as they
 * are written there. A class of its own, because a template may only call what the allowlist names.
 */
public final class Words {
    private static final String PREFIX = "dev.cairn.mentoring.";

    private final Wording wording;

    public Words(Wording wording) {
        this.wording = wording;
    }

    /** The text of a key that takes no values; templates call this. */
    public String text(String key) {
        return wording.text(PREFIX + key);
    }

    /** The text of a key with its values filled in. */
    public String text(String key, Object... values) {
        return wording.text(PREFIX + key, List.of(values));
    }

    /** The text of a key that ends in a constant's name: {@code stage.active}. */
    public String text(String key, Enum<?> constant) {
        return text(key + "." + code(constant));
    }

    /** A refusal in words. */
    public String refusal(Problem problem) {
        return wording.text(PREFIX + "problem." + problem.code(), problem.values());
    }

    /** A day as the viewer writes it, with its year: 15 Jan 2027. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(wording.locale())
                .format(day);
    }

    /** The same with its weekday: Tue, 15 Jan 2027. */
    public String weekday(LocalDate day) {
        return text("day.weekday", day.getDayOfWeek().getDisplayName(TextStyle.SHORT, wording.locale()), day(day));
    }

    /** The day of a moment, where the viewer is. */
    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, wording.zone()));
    }

    /** A moment where the viewer is, to the minute: 15 Jan 2027, 17:00. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(wording.locale())
                .format(moment.atZone(wording.zone()));
    }

    /** What somebody is called. */
    public String name(Person person) {
        return person.nameIn(wording);
    }

    /** Where the viewer is. */
    public ZoneId zone() {
        return wording.zone();
    }

    public Locale locale() {
        return wording.locale();
    }

    /** How a constant is called in keys, markup and the interface: in lower case, with dashes. */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
