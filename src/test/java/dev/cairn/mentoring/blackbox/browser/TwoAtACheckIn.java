package dev.cairn.mentoring.blackbox.browser;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.mentoring.blackbox.support.Macros;
import dev.cairn.mentoring.blackbox.support.Pair;
import dev.cairn.mentoring.fixture.Caller;
import dev.cairn.mentoring.fixture.RunningSandbox;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A check-in of two people, each before a browser of their own. */
abstract class TwoAtACheckIn {
    static final RunningSandbox SANDBOX = RunningSandbox.H2;

    static Browser menteesBrowser;
    static Browser mentorsBrowser;

    Pair pair;
    String checkIn;
    Desk mentee;
    Desk mentor;

    @BeforeAll
    static void two_browsers() {
        menteesBrowser = new Browser(SANDBOX);
        mentorsBrowser = new Browser(SANDBOX);
    }

    @AfterAll
    static void no_browsers() {
        menteesBrowser.close();
        mentorsBrowser.close();
    }

    @BeforeEach
    void a_check_in() {
        String space = SANDBOX.newSpace();
        pair = Pair.in(SANDBOX, space, SANDBOX.as("admin").makePage(space, "Talk", Macros.checkIn()))
                .active();
        String day = LocalDate.now(ZoneOffset.UTC).plusDays(9).toString();
        checkIn = Caller.MENTORING
                + "check-ins/"
                + pair.mentee()
                        .post(pair.path() + "/check-ins", Map.of("planned", day))
                        .expect(201)
                        .text("id");
        menteesBrowser.logIn(pair.mentee().username());
        mentorsBrowser.logIn(pair.mentor().username());
        menteesBrowser.complaints();
        mentorsBrowser.complaints();
        mentee = new Desk(menteesBrowser).open(pair.page());
        mentor = new Desk(mentorsBrowser).open(pair.page());
    }

    String draft(String field) {
        return pair.mentee()
                .get(checkIn + "/drafts/" + field)
                .expect(200)
                .json()
                .path("text")
                .asText();
    }

    String shared(String field) {
        for (JsonNode section : pair.mentor().get(checkIn).expect(200).member("sections")) {
            for (JsonNode part : section.path("parts")) {
                if (part.path("field").asText().equals(field)
                        && !part.path("text").isNull()) {
                    return part.path("text").asText();
                }
            }
        }
        return "";
    }

    /** Cuts the mentee from the network, and connects them again. */
    static void offline(boolean offline) {
        menteesBrowser.driver().executeCdpCommand("Network.enable", Map.of());
        menteesBrowser
                .driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }
}
