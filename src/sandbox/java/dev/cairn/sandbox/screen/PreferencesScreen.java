package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.people.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A person's language: {@code /users/preferences.action}. */
final class PreferencesScreen extends Screen {
    private static final long serialVersionUID = 1L;

    PreferencesScreen(Site site, Templates templates) {
        super(site, templates);
    }

    /** A language to choose, named in itself. */
    public record Language(String tag, String name, boolean chosen) {}

    @Override
    Answer answer(Visit visit) {
        Person person = visit.person();
        if (person == null) {
            throw new NotPermitted();
        }
        if (visit.posts()) {
            Locale chosen = Wording.LANGUAGES.stream()
                    .filter(language -> language.toLanguageTag().equals(visit.text("language")))
                    .findFirst()
                    .orElseThrow(NotThere::new);
            site().content().people().speak(person, chosen, person.timeZone());
            return new Answer.Redirect("/users/preferences.action?saved=true");
        }
        return Answer.Page.of(
                "preferences",
                Map.of(
                        "languages",
                        languages(visit.locale()),
                        "timeZone",
                        person.timeZone().getId(),
                        "saved",
                        visit.has("saved")));
    }

    private static List<Language> languages(Locale present) {
        return Wording.LANGUAGES.stream()
                .map(language -> new Language(
                        language.toLanguageTag(),
                        language.getDisplayLanguage(language),
                        language.getLanguage().equals(present.getLanguage())))
                .toList();
    }
}
