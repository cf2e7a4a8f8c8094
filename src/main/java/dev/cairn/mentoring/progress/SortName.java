package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.shared.Person;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as lists are sorted by it in every database alike: in small letters and without marks. It is kept for that alone, and what is shown is asked for
 * when it is shown.
 */
final class SortName {
    private static final int MOST = 255;

    /** After every name: whose account is gone has none, and a column of names is never empty. */
    private static final String NOBODY = "~";

    private SortName() {}

    static String of(Person person) {
        String name = person.fullName().isBlank() ? String.valueOf(person.username()) : person.fullName();
        String plain = person.isFormer()
                ? NOBODY
                : Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .strip();
        return plain.isEmpty() ? NOBODY : plain.length() <= MOST ? plain : plain.substring(0, MOST);
    }
}
