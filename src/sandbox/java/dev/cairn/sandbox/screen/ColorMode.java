package dev.cairn.sandbox.screen;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;

/** Light, dark, or as the device says: chosen by {@code ?theme=} and kept in a cookie. */
enum ColorMode {
    LIGHT,
    DARK,
    AUTO;

    private static final String COOKIE = "confluence.theme";
    private static final int YEAR = 365 * 24 * 60 * 60;

    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ColorMode of(HttpServletRequest request, HttpServletResponse response) {
        String asked = request.getParameter("theme");
        Optional<ColorMode> chosen = asked == null ? Optional.empty() : parse(asked);
        if (chosen.isPresent()) {
            Cookie cookie = new Cookie(COOKIE, chosen.get().value());
            cookie.setPath(request.getContextPath() + "/");
            cookie.setMaxAge(YEAR);
            cookie.setHttpOnly(true);
            response.addCookie(cookie);
            return chosen.get();
        }
        return kept(request).orElse(LIGHT);
    }

    private static Optional<ColorMode> kept(HttpServletRequest request) {
        if (request.getCookies() == null) {
            return Optional.empty();
        }
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(COOKIE)) {
                return parse(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private static Optional<ColorMode> parse(String value) {
        for (ColorMode mode : values()) {
            if (mode.value().equals(value)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
