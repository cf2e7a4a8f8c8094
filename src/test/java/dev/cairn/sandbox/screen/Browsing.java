package dev.cairn.sandbox.screen;

import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.Caller;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a browser does with the screens, for tests that need none. */
final class Browsing {
    private Browsing() {}

    static String view(long id) {
        return "/pages/viewpage.action?pageId=" + id;
    }

    static Document html(Answer answer) {
        return Jsoup.parse(answer.body());
    }

    static String meta(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content");
    }

    /** Sends a form; fields are names and values by turns. */
    static Answer submit(Caller who, String path, String... fields) {
        return submitWith("no-check", who, path, fields);
    }

    /** Sends a form with another token than the one that stands for "no browser". */
    static Answer submitWith(String token, Caller who, String path, String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&").append(fields[i]).append('=').append(Caller.escaped(fields[i + 1]));
        }
        return who.send(
                "POST",
                path,
                form.toString(),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-Atlassian-Token",
                token);
    }
}
