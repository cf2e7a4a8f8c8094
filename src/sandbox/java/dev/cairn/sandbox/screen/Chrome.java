package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.people.Person;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What surrounds every page: head, header and user menu. Templates call its methods. */
public final class Chrome {
    private final Site site;
    private final Visit visit;
    private final ColorMode mode;
    private final Plugins.Assets assets;

    Chrome(Site site, Visit visit, ColorMode mode, Plugins.Assets assets) {
        this.site = site;
        this.visit = visit;
        this.mode = mode;
        this.assets = assets;
    }

    /** The language for {@code <html lang>}, such as {@code en-GB}. */
    public String lang() {
        return visit.locale().toLanguageTag();
    }

    /** The language as Confluence's page meta names it, such as {@code en_GB}. */
    public String locale() {
        return visit.locale().toString();
    }

    public String mode() {
        return mode.value();
    }

    public List<String> modes() {
        return List.of(ColorMode.LIGHT.value(), ColorMode.DARK.value(), ColorMode.AUTO.value());
    }

    public String contextPath() {
        return visit.request().getContextPath();
    }

    public String baseUrl() {
        return site.baseUrl();
    }

    public String token() {
        return visit.token();
    }

    public boolean signedIn() {
        return visit.person() != null;
    }

    /** Whether this person administers the site. */
    public boolean administers() {
        return site.content().groups().isAdministrator(visit.person());
    }

    public String username() {
        Person person = visit.person();
        return person == null ? "" : person.getName();
    }

    public String userKey() {
        return visit.userKey();
    }

    public String fullName() {
        Person person = visit.person();
        return person == null ? "" : person.getFullName();
    }

    public String initials() {
        return initials(fullName());
    }

    /** The first letters of the first and the last name. */
    static String initials(String fullName) {
        String[] words = fullName.strip().split("\\s+", -1);
        String first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(word.codePointAt(0))).toUpperCase(Locale.ROOT);
    }

    public String loginPath() {
        return "/login.action?os_destination=" + encode(visit.address());
    }

    /** This page in another colour mode. */
    public String modePath(String other) {
        String query = visit.request().getQueryString();
        StringBuilder path = new StringBuilder(encodedPath()).append('?');
        if (query != null && !visit.posts()) {
            for (String part : query.split("&", -1)) {
                if (!part.startsWith("theme=") && !part.isEmpty()) {
                    path.append(part).append('&');
                }
            }
        }
        return path.append("theme=").append(encode(other)).toString();
    }

    private String encodedPath() {
        if (visit.posts()) {
            return "/spaces.action";
        }
        String uri = visit.request().getRequestURI();
        return uri.substring(contextPath().length());
    }

    public String styleTags() {
        return assets.styleTags();
    }

    public String scriptTags() {
        return assets.scriptTags();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
