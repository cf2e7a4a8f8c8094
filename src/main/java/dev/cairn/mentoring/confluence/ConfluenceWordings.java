package dev.cairn.mentoring.confluence;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.Wording;
import dev.cairn.mentoring.shared.Wordings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The plugin's words as Confluence resolves them, in the language and time zone of whoever is asking. */
@Named
final class ConfluenceWordings implements Wordings {
    private final I18nResolver texts;
    private final LocaleResolver locales;
    private final TimeZoneManager zones;

    @Inject
    ConfluenceWordings(I18nResolver texts, LocaleResolver locales, TimeZoneManager zones) {
        this.texts = texts;
        this.locales = locales;
        this.zones = zones;
    }

    @Override
    public Wording current() {
        return new Resolved(texts, locales.getLocale(), zones.getUserTimeZone().toZoneId());
    }

    @Override
    public Wording of(UserKey person) {
        com.atlassian.sal.api.user.UserKey key = new com.atlassian.sal.api.user.UserKey(person.value());
        return new Resolved(
                texts, locales.getLocale(key), zones.getUserTimeZone(key).toZoneId());
    }

    private record Resolved(I18nResolver texts, Locale locale, ZoneId zone) implements Wording {
        @Override
        public String text(String key) {
            return texts.getText(locale, key);
        }

        @Override
        public String text(String key, List<?> values) {
            Serializable[] arguments = values.stream()
                    .map(value -> value instanceof Serializable whole ? whole : String.valueOf(value))
                    .toArray(Serializable[]::new);
            return texts.getText(locale, key, arguments);
        }
    }
}
