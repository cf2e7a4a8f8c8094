package dev.cairn.mentoring.benchmark;

import dev.cairn.mentoring.load.Load;
import dev.cairn.mentoring.load.Loaded;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.sandbox.permission.SpacePermission;
import dev.cairn.sandbox.permission.Subject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A page of the host's own with ten of the plugin's macros, below the home page of an active mentorship, as its mentee sees it. */
final class TenMacros {
    /** All but the one that names a goal. */
    static final List<String> NAMES = List.of(
            "goal-plan",
            "milestones",
            "evidence",
            "check-in",
            "check-ins",
            "shared-words",
            "playbook",
            "cycles",
            "pulse",
            "progress");

    private final Client client;
    private final long page;

    private TenMacros(Client client, long page) {
        this.client = client;
        this.page = page;
    }

    /**
     * Writes some more mentorships to a site, and the page. The mentee administers the space, so that no macro has less to show.
     *
     * @param load of one space that is not there yet
     */
    static TenMacros of(Site site, Load load) throws SQLException {
        Loaded loaded = site.more(load);
        Mentorship active = loaded.mentorships().stream()
                .filter(one -> one.stage() == Stage.ACTIVE)
                .findFirst()
                .orElseThrow();
        String mentee = site.account(active.menteeKey());
        var content = site.sandbox().content();
        content.grants()
                .grant(
                        content.spaces()
                                .byKey(load.spaces().get(0))
                                .orElseThrow()
                                .id(),
                        Subject.of(content.people().byName(mentee).orElseThrow()),
                        SpacePermission.ADMINISTER);
        Client client = site.client(mentee);
        String storage = NAMES.stream()
                .map(name -> "<ac:structured-macro ac:name='mentoring-" + name + "'/>")
                .collect(Collectors.joining());
        return new TenMacros(
                client, page(client, load.spaces().get(0), active.homePage().value(), "Every macro", storage));
    }

    /** The id of a new page below another one. */
    static long page(Client client, String space, long parent, String about, String storage) {
        String made = client.post("/rest/api/content", """
                {"type": "page", "title": "%4$s below %1$d", "space": {"key": "%2$s"}, "ancestors": [{"id": "%1$d"}],
                 "body": {"storage": {"value": "%3$s", "representation": "storage"}}}""".formatted(parent, space, storage, about))
                .expect(200)
                .text();
        return Long.parseLong(made.replaceFirst("(?s).*?\"id\"\\s*:\\s*\"(\\d+)\".*", "$1"));
    }

    /** Where a page is viewed. */
    static String address(long page) {
        return "/pages/viewpage.action?pageId=" + page;
    }

    /** The page now. */
    Got view() {
        return client.get(address(page)).expect(200);
    }

    /** The page now, with no macro that cannot be shown. */
    Got whole() {
        Got shown = view();
        List<String> excuses = excuses(shown);
        if (!excuses.isEmpty()) {
            throw new IllegalStateException("a macro shows a fault: " + excuses.get(0));
        }
        return shown;
    }

    /** What stands in place of macros that cannot be shown. */
    static List<String> excuses(Got shown) {
        return Jsoup.parse(shown.text()).select(".aui-message-warning").eachText();
    }
}
