package dev.cairn.mentoring.confluence;

import static dev.cairn.mentoring.confluence.HostPages.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.Wording;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

@ExtendWith(MockitoExtension.class)
class HostAnswersTest {
    private static final TimeZone AUCKLAND = TimeZone.getTimeZone("Pacific/Auckland");

    @Nested
    class Who_is_asking {
        @Mock
        private UserManager users;

        @Test
        void is_the_person_who_is_logged_in() {
            when(users.getRemoteUserKey()).thenReturn(new com.atlassian.sal.api.user.UserKey("mentee-key"));

            assertThat(new ConfluenceCurrentUser(users).key()).contains(new UserKey("mentee-key"));
        }

        @Test
        void is_nobody_for_an_anonymous_reader() {
            assertThat(new ConfluenceCurrentUser(users).key()).isEmpty();
        }
    }

    @Nested
    class A_link_to_a_page {
        @Mock
        private PageManager pages;

        @Mock
        private ApplicationProperties application;

        @Test
        void has_its_title_and_its_address_below_the_context_path() {
            page(pages, 7);
            when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/confluence");

            assertThat(new ConfluencePageLinks(pages, application).to(new PageId(7)))
                    .contains(new PageLinks.PageLink("Page 7", "/confluence/display/OPS/Page+7"));
        }

        @Test
        void leads_nowhere_for_a_page_in_the_trash_or_gone() {
            Page trashed = page(pages, 8);
            when(trashed.isDeleted()).thenReturn(true);
            ConfluencePageLinks links = new ConfluencePageLinks(pages, application);

            assertThat(links.to(new PageId(8))).isEmpty();
            assertThat(links.to(new PageId(9))).isEmpty();
        }
    }

    @Nested
    class The_clock {
        @Mock
        private TimeZoneManager zones;

        @Test
        void is_in_the_time_zone_of_the_host_and_in_whole_milliseconds() {
            when(zones.getDefaultTimeZone()).thenReturn(AUCKLAND);
            Clock clock = new ConfluenceClock(zones);

            assertThat(clock.getZone()).isEqualTo(ZoneId.of("Pacific/Auckland"));
            assertThat(clock.instant().getNano() % 1_000_000).isZero();
            assertThat(clock.withZone(ZoneId.of("UTC")).getZone()).isEqualTo(ZoneId.of("UTC"));
        }
    }

    @Nested
    class The_wording {
        @Mock
        private I18nResolver texts;

        @Mock
        private LocaleResolver locales;

        @Mock
        private TimeZoneManager zones;

        @Test
        void is_in_the_language_and_the_time_zone_of_whoever_is_asking() {
            when(locales.getLocale()).thenReturn(Locale.GERMAN);
            when(zones.getUserTimeZone()).thenReturn(AUCKLAND);
            when(texts.getText(Locale.GERMAN, "a.key")).thenReturn("ein Text");
            when(texts.getText(Locale.GERMAN, "a.key", 255, "Wert")).thenReturn("mit 255 und Wert");

            Wording wording = new ConfluenceWordings(texts, locales, zones).current();

            assertThat(wording.locale()).isEqualTo(Locale.GERMAN);
            assertThat(wording.zone()).isEqualTo(ZoneId.of("Pacific/Auckland"));
            assertThat(wording.text("a.key")).isEqualTo("ein Text");
            assertThat(wording.text("a.key", List.of(255, "Wert"))).isEqualTo("mit 255 und Wert");
        }

        @Test
        void for_somebody_who_does_not_ask_is_in_the_language_and_the_time_zone_of_their_account() {
            when(locales.getLocale(any(com.atlassian.sal.api.user.UserKey.class)))
                    .thenReturn(Locale.GERMAN);
            when(zones.getUserTimeZone(any(com.atlassian.sal.api.user.UserKey.class)))
                    .thenReturn(AUCKLAND);
            when(texts.getText(Locale.GERMAN, "a.key")).thenReturn("ein Text");

            Wording wording = new ConfluenceWordings(texts, locales, zones).of(new UserKey("ann"));

            assertThat(wording.text("a.key")).isEqualTo("ein Text");
            assertThat(wording.zone()).isEqualTo(ZoneId.of("Pacific/Auckland"));
        }
    }
}
