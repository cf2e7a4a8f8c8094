package dev.cairn.mentoring.blackbox.rights;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One field of one item, and the word or the year that stands in it and nowhere else.
 *
 * @param item what it is a field of, such as {@code goal pair}
 * @param field its name in REST
 * @param canary found in an answer, it has been told
 * @param audience who the item is shared with
 * @param author whose the item is while it is not shared, or whose name it is
 * @param outline whether it is of what readers see of an item that is shared with the page
 */
record Secret(
        Bond bond,
        String item,
        String field,
        Pattern canary,
        Audience audience,
        @Nullable Who author,
        boolean outline) {
    /** Whom an item is shared with, as design 7 has it. */
    enum Audience {
        AUTHOR,
        PAIR,
        PAGE
    }

    static Pattern word(String canary) {
        return Pattern.compile(Pattern.quote(canary));
    }

    /** The year as a year, not within an id or another number. */
    static Pattern year(int canary) {
        return Pattern.compile("(?<![0-9A-Za-z-])" + canary + "(?![0-9A-Za-z])");
    }

    boolean isIn(String answer) {
        return canary.matcher(answer).find();
    }

    /** Whether it is this person's own name, which stands in the frame of every page that they see. */
    boolean isNameOf(Who who) {
        return field.equals("name") && author == who;
    }

    boolean isOf(String kind) {
        return item.startsWith(kind);
    }

    @Override
    public String toString() {
        return bond + " " + item + " " + field;
    }
}
