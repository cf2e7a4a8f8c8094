package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.content.SandboxSpace;
import dev.cairn.sandbox.people.Person;
import dev.cairn.sandbox.people.Session;
import dev.cairn.sandbox.permission.Permissions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request, in the words that screens think in: who asks, for which page, in which language. */
final class Visit {
    private static final String TOKEN = "atl_token";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Site site;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Visit(Site site, HttpServletRequest request, HttpServletResponse response) {
        this.site = site;
        this.request = request;
        this.response = response;
    }

    HttpServletRequest request() {
        return request;
    }

    HttpServletResponse response() {
        return response;
    }

    boolean posts() {
        return "POST".equals(request.getMethod());
    }

    @Nullable
    Person person() {
        return Session.current();
    }

    /** The user key of who asks, blank for anonymous. */
    String userKey() {
        Person person = person();
        return person == null ? "" : person.userKey();
    }

    /** The language of who asks; English for anonymous. */
    Locale locale() {
        Person person = person();
        return person == null ? Locale.UK : person.locale();
    }

    /** The path below the context path with its query, to come back to. */
    String address() {
        String query = request.getQueryString();
        return path() + (query == null ? "" : "?" + query);
    }

    /** The path below the context path, decoded. */
    String path() {
        String rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }

    /** A parameter, blank where it is missing. */
    String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    boolean has(String name) {
        return request.getParameter(name) != null;
    }

    Optional<Long> number(String name) {
        String value = text(name);
        return value.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

    /** The current page that a parameter names by id, if this person may view it. */
    SandboxPage page(String parameter) {
        return viewable(number(parameter).flatMap(site.content().pages()::byId));
    }

    SandboxPage viewable(Optional<SandboxPage> page) {
        return page.filter(found -> !found.isTrashed() && permissions().mayView(person(), found))
                .orElseThrow(NotThere::new);
    }

    SandboxSpace space(String key) {
        return site.content()
                .spaces()
                .byKey(key)
                .filter(space -> permissions().mayView(person(), space))
                .orElseThrow(NotThere::new);
    }

    /** Refuses those who may view the page but not edit it. */
    void checkEdit(SandboxPage page) {
        if (!permissions().mayEdit(person(), page)) {
            throw new NotPermitted();
        }
    }

    void checkCreate(SandboxSpace space) {
        if (!permissions().mayCreate(person(), space)) {
            throw new NotPermitted();
        }
    }

    void checkAdminister(SandboxSpace space) {
        if (!permissions().mayAdminister(person(), space)) {
            throw new NotPermitted();
        }
    }

    Permissions permissions() {
        return site.content().permissions();
    }

    /** What forms carry to show that they come from this site. */
    String token() {
        HttpSession session = request.getSession(true);
        Object token = session.getAttribute(TOKEN);
        if (token == null) {
            byte[] bytes = new byte[20];
            RANDOM.nextBytes(bytes);
            token = HexFormat.of().formatHex(bytes);
            session.setAttribute(TOKEN, token);
        }
        return token.toString();
    }

    /** Whether a form carries this session's token, or a client says by header that it is no form. */
    boolean isGenuine() {
        return "no-check".equals(request.getHeader("X-Atlassian-Token")) || token().equals(text(TOKEN));
    }
}
