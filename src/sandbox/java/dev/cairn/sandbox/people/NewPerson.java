package dev.cairn.sandbox.people;

import java.time.ZoneId;
import java.util.Locale;

/** What is needed to open an account. */
public record NewPerson(String name, String password, String fullName, String email, Locale locale, ZoneId timeZone) {

    /** An account with English texts and the zone of this machine. */
    public static NewPerson of(String name, String password, String fullName) {
        return new NewPerson(name, password, fullName, name + "@example.com", Locale.ENGLISH, ZoneId.systemDefault());
    }

    /** The same account with other texts and another clock. */
    public NewPerson speaking(Locale newLocale, ZoneId newTimeZone) {
        return new NewPerson(name, password, fullName, email, newLocale, newTimeZone);
    }
}
