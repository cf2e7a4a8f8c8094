package dev.cairn.sandbox.screen;

import java.util.Map;

/** The form to log in with: {@code /login.action}. */
final class LoginScreen extends Screen {
    private static final long serialVersionUID = 1L;

    LoginScreen(Site site, Templates templates) {
        super(site, templates);
    }

    @Override
    Answer answer(Visit visit) {
        boolean failed = "true".equals(visit.text("os_error"));
        return Answer.Page.of("login", Map.of("failed", failed, "destination", visit.text("os_destination")));
    }
}
