package dev.cairn.mentoring.shared.store;

import dev.cairn.mentoring.shared.KeptOnce;
import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.Texts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Keeps what every person, or every space, has once as one text, in the place of a mentorship's. The key is the person's or the space's. */
public final class TextsKeptOnce<K, T extends KeptOnce> {
    private final Texts texts;
    private final String field;
    private final Function<K, T> blank;
    private final BiFunction<K, State, T> reading;

    /** @param field what the text is called; another one for each kind */
    public TextsKeptOnce(Texts texts, String field, Function<K, T> blank, BiFunction<K, State, T> reading) {
        this.texts = texts;
        this.field = field;
        this.blank = blank;
        this.reading = reading;
    }

    /** What this one has among these texts; blank where nothing was written. */
    public T in(MentorshipTexts read, K key) {
        T none = blank.apply(key);
        String written = read.of(none.id()).get(field);
        return written == null ? none : reading.apply(key, StateJson.read(written));
    }

    /** The same by itself; one statement. */
    public T of(K key) {
        return in(texts.of(blank.apply(key).id()), key);
    }

    /** The same of several, still in one statement; none for none. */
    public Map<K, T> of(Collection<K> keys) {
        MentorshipTexts read =
                texts.of(keys.stream().map(blank).map(KeptOnce::id).distinct().toList());
        Map<K, T> found = new LinkedHashMap<>();
        keys.forEach(key -> found.put(key, in(read, key)));
        return found;
    }

    public void replace(T before, T after) {
        texts.replace(after.id(), after.id(), written(before), written(after));
    }

    private Map<String, String> written(T one) {
        return one.changedAt() == null ? Map.of() : Map.of(field, StateJson.write(one.state()));
    }
}
