package dev.cairn.sandbox.sal;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import dev.cairn.sandbox.http.RequestScope;
import dev.cairn.sandbox.people.People;
import dev.cairn.sandbox.people.Person;
import dev.cairn.sandbox.people.Session;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The language of an answer: the request's parameter {@code locale}, else the setting of the account, else what the
 * browser asks for, else English.
 */
public record SalLocales(People people) implements LocaleResolver {

    @Override
    public Locale getLocale() {
        Optional<Locale> asked =
                RequestScope.parameter("locale").map(tag -> Locale.forLanguageTag(tag.replace('_', '-')));
        Person person = Session.current();
        return asked.orElseGet(
                () -> person == null ? RequestScope.browserLocale().orElse(Locale.ENGLISH) : person.locale());
    }

    @Override
    public Locale getLocale(@Nullable UserKey userKey) {
        return Optional.ofNullable(userKey)
                .flatMap(key -> people.byKey(key.getStringValue()))
                .map(Person::locale)
                .orElse(Locale.ENGLISH);
    }
}
