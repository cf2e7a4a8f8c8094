package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.plugin.PluginJob;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The mails that would have been sent, and a button that runs a job now: {@code /admin/outbox.action}, for administrators. With {@code at} the job runs
 * as if that were its moment.
 */
final class OutboxScreen extends Screen {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    OutboxScreen(Site site, Templates templates) {
        super(site, templates);
    }

    /** A mail in the list. */
    public record Row(String recipient, String subject, String body, String queued) {}

    @Override
    Answer answer(Visit visit) {
        if (!site().content().groups().isAdministrator(visit.person())) {
            throw new NotPermitted();
        }
        if (visit.posts()) {
            PluginJob job = site().scheduler().job(visit.text("job")).orElseThrow(NotThere::new);
            job.run(start(visit));
            return new Answer.Redirect("/admin/outbox.action");
        }
        Dates dates = Dates.of(visit);
        List<Row> rows = site().outbox().latest(MOST).stream()
                .map(sent -> new Row(sent.recipient(), sent.subject(), sent.body(), dates.moment(sent.queued())))
                .toList();
        return Answer.Page.of(
                "outbox",
                Map.of(
                        "rows",
                        rows,
                        "jobs",
                        site().scheduler().jobs().stream().map(PluginJob::key).toList()));
    }

    private static Instant start(Visit visit) {
        try {
            return visit.has("at") ? Instant.parse(visit.text("at")) : Instant.now();
        } catch (DateTimeException noMoment) {
            throw new NotThere();
        }
    }
}
