package dev.cairn.mentoring.shared.store;

import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.Personal;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.UserKey;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Keeps what every person has once as one text, in the place of a mentorship's. */
public final class PersonalTexts<T extends Personal> {
    private final Texts texts;
    private final String field;
    private final Function<UserKey, T> blank;
    private final BiFunction<UserKey, State, T> reading;

    /** @param field what the text is called; another one for each kind */
    public PersonalTexts(Texts texts, String field, Function<UserKey, T> blank, BiFunction<UserKey, State, T> reading) {
        this.texts = texts;
        this.field = field;
        this.blank = blank;
        this.reading = reading;
    }

    /** A person's among these texts; blank where nothing was written. */
    public T in(MentorshipTexts read, UserKey person) {
        T none = blank.apply(person);
        String written = read.of(none.id()).get(field);
        return written == null ? none : reading.apply(person, StateJson.read(written));
    }

    /** The same by itself; one statement. */
    public T of(UserKey person) {
        return in(texts.of(blank.apply(person).id()), person);
    }

    /** The same of several people, still in one statement; none for none. */
    public Map<UserKey, T> of(Collection<UserKey> people) {
        MentorshipTexts read =
                texts.of(people.stream().map(blank).map(Personal::id).distinct().toList());
        Map<UserKey, T> found = new LinkedHashMap<>();
        people.forEach(person -> found.put(person, in(read, person)));
        return found;
    }

    public void replace(T before, T after) {
        texts.replace(after.id(), after.id(), written(before), written(after));
    }

    private Map<String, String> written(T one) {
        return one.changedAt() == null ? Map.of() : Map.of(field, StateJson.write(one.state()));
    }
}
