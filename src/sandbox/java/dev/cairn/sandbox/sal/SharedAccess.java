package dev.cairn.sandbox.sal;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import dev.cairn.sandbox.database.Database;
import dev.cairn.sandbox.people.Groups;
import dev.cairn.sandbox.people.People;
import dev.cairn.sandbox.plugin.descriptor.Wording;
import java.net.URI;
import java.util.Map;

/** The services of the shared access layer, by the type under which a plugin imports each. */
public record SharedAccess(Database database, People people, Groups groups, HostEvents events, URI baseUri) {

    /** @param wording the texts of the plugin */
    public Map<Class<?>, Object> services(Wording wording) {
        SalLocales locales = new SalLocales(people);
        return Map.of(
                UserManager.class, new SalPeople(people, groups),
                LocaleResolver.class, locales,
                I18nResolver.class, new SalTexts(wording, locales),
                TimeZoneManager.class, new SalTimeZones(people),
                TransactionTemplate.class, new HostTemplate(database),
                ApplicationProperties.class, new Addresses(baseUri),
                EventPublisher.class, events);
    }

    private record HostTemplate(Database database) implements TransactionTemplate {
        @Override
        public <T> T execute(TransactionCallback<T> action) {
            return database.inTransaction(action::doInTransaction);
        }
    }

    private record Addresses(URI baseUri) implements ApplicationProperties {
        @Override
        public String getBaseUrl(UrlMode urlMode) {
            return switch (urlMode) {
                case RELATIVE, RELATIVE_CANONICAL, AUTO -> baseUri.getPath();
                case CANONICAL, ABSOLUTE -> baseUri.toString();
            };
        }
    }
}
