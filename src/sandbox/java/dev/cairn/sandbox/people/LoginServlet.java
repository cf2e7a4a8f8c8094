package dev.cairn.sandbox.people;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the login form sends ({@code os_username}, {@code os_password}, {@code os_destination}) at
 * {@code /dologin.action}, and ends a session at {@code /logout.action}.
 */
public final class LoginServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient People people;

    public LoginServlet(People people) {
        this.people = people;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().startsWith("/logout")) {
            AuthenticationFilter.logOut(request);
        }
        response.sendRedirect(request.getContextPath() + "/login.action");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String destination = local(request.getParameter("os_destination"));
        Optional<Person> person = people.authenticate(text(request, "os_username"), text(request, "os_password"));
        if (person.isPresent()) {
            AuthenticationFilter.logIn(request, person.get());
            response.sendRedirect(request.getContextPath() + destination);
        } else {
            response.sendRedirect(request.getContextPath() + "/login.action?os_error=true&os_destination="
                    + URLEncoder.encode(destination, StandardCharsets.UTF_8));
        }
    }

    private static String text(HttpServletRequest request, String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value;
    }

    /** The destination if it is a path of this site, else the site's front page. */
    private static String local(@Nullable String destination) {
        boolean safe = destination != null
                && destination.startsWith("/")
                && !destination.startsWith("//")
                && destination.chars().noneMatch(character -> character == '\\' || character < ' ');
        return safe && destination != null ? destination : "/spaces.action";
    }
}
