package dev.cairn.sandbox.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who sends a request: HTTP Basic where the request carries it, else the session of a login. Wrong Basic
 * credentials are refused with 401; a request without any is anonymous.
 */
public final class AuthenticationFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String SESSION_KEY = "dev.cairn.sandbox.person";
    private static final String BASIC = "basic ";

    private final transient People people;

    public AuthenticationFilter(People people) {
        this.people = people;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Person person;
        String header = request.getHeader("Authorization");
        if (header != null && header.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            Optional<Person> authenticated = fromBasic(header.substring(BASIC.length()));
            if (authenticated.isEmpty()) {
                refuse(response);
                return;
            }
            person = authenticated.get();
        } else {
            person = fromSession(request);
        }
        Session.set(person);
        try {
            chain.doFilter(request, response);
        } finally {
            Session.set(null);
        }
    }

    /** Starts a session for a person who has just shown a password. */
    public static void logIn(HttpServletRequest request, Person person) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession(true).setAttribute(SESSION_KEY, person.userKey());
        Session.set(person);
    }

    /** Ends the session of this request, if it has one. */
    public static void logOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        Session.set(null);
    }

    private Optional<Person> fromBasic(String credentials) {
        String text;
        try {
            text = new String(Base64.getDecoder().decode(credentials.trim()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        return colon < 0 ? Optional.empty() : people.authenticate(text.substring(0, colon), text.substring(colon + 1));
    }

    private @Nullable Person fromSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object key = session == null ? null : session.getAttribute(SESSION_KEY);
        return key == null
                ? null
                : people.byKey(key.toString()).filter(Person::active).orElse(null);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Basic realm=\"Confluence\"");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write("Basic Authentication Failure - Reason : AUTHENTICATED_FAILED");
    }
}
