package dev.cairn.mentoring.shared;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The plugin's words in one reader's language. */
public interface Wording {
    /** The text of this key; the key itself if there is none. */
    String text(String key);

    /** The text of this key with its values filled in as MessageFormat does. */
    String text(String key, List<?> values);

    Locale locale();

    /** The reader's time zone, for moments; days that people choose have none. */
    ZoneId zone();
}
