package dev.cairn.mentoring.progress.macro;

import dev.cairn.mentoring.goal.Aim;
import dev.cairn.mentoring.mentorship.PlanReview;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.progress.Attention;
import dev.cairn.mentoring.progress.Column;
import dev.cairn.mentoring.progress.Share;
import dev.cairn.mentoring.progress.Summary;
import dev.cairn.mentoring.progress.Talks;
import dev.cairn.mentoring.progress.Tally;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts summaries into the cells of a table. */
final class ProgressComposer {
    private final Words words;
    private final LocalDate today;
    private final Map<UserKey, Person> people;
    private final Map<PageId, String> homes;
    private final List<Column> columns;

    /** @param homes the addresses of the home pages */
    ProgressComposer(
            Words words,
            LocalDate today,
            Map<UserKey, Person> people,
            Map<PageId, String> homes,
            List<Column> columns) {
        this.words = words;
        this.today = today;
        this.people = people;
        this.homes = homes;
        this.columns = columns;
    }

    ProgressRowView row(Summary summary) {
        return new ProgressRowView(
                columns.stream().map(column -> cell(column, summary)).toList());
    }

    private ProgressCellView cell(Column column, Summary summary) {
        Tally tally = summary.tally();
        Talks talks = summary.talks();
        return switch (column) {
            case MENTEE ->
                new ProgressCellView(name(summary.menteeKey()), "", homes.getOrDefault(summary.homePage(), ""), "");
            case MENTOR -> ProgressCellView.of(name(summary.mentorKey()));
            case STAGE ->
                new ProgressCellView(
                        words.text("stage", summary.stage()),
                        "",
                        "",
                        summary.stage() == Stage.ACTIVE ? "aui-lozenge-success" : "aui-lozenge-default");
            case GOALS ->
                ProgressCellView.of(
                        share(tally.goals()),
                        tally.goalsChanged() == 0 ? "" : words.text("progress.changed", tally.goalsChanged()));
            case MILESTONES -> {
                int overdue = tally.overdue(today);
                yield ProgressCellView.of(
                        share(tally.milestones()), overdue == 0 ? "" : words.text("progress.overdue", overdue));
            }
            case EVIDENCE -> ProgressCellView.of(share(tally.claims()));
            case LAST_CHECK_IN -> ProgressCellView.of(day(talks.last()));
            case NEXT_CHECK_IN -> ProgressCellView.of(day(talks.next()));
            case RHYTHM -> ProgressCellView.of(share(talks.kept(today)));
            case ATTENTION -> ProgressCellView.of(attention(summary));
            case REVIEWED -> ProgressCellView.of(reviewed(summary));
            case AIMS ->
                ProgressCellView.of(
                        joined(new TreeSet<>(summary.aims()).stream().map(this::aim)));
        };
    }

    private String attention(Summary summary) {
        return joined(new TreeSet<>(summary.attention(today)).stream().map(this::attention));
    }

    private String attention(Attention kind) {
        return words.text("progress.attention", kind);
    }

    private String aim(Aim.Kind kind) {
        return words.text("aim", kind);
    }

    /** Others than the pair are told in weeks alone. */
    private String reviewed(Summary summary) {
        Long weeks = new PlanReview(summary.reviewedOn(), null).weeksAgo(today);
        return weeks == null
                ? ""
                : weeks == 0 ? words.text("progress.reviewed.this-week") : words.text("progress.reviewed", weeks);
    }

    private String share(Share share) {
        return share(share, words);
    }

    /** Nothing where there is nothing to have a share of. */
    static String share(Share share, Words words) {
        return share.of() == 0 ? "" : words.text("progress.share", share.part(), share.of());
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : words.day(day);
    }

    private String name(UserKey key) {
        return words.name(Objects.requireNonNull(people.getOrDefault(key, Person.former(key))));
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
