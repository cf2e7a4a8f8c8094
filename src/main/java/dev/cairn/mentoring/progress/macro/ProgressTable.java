package dev.cairn.mentoring.progress.macro;

import dev.cairn.mentoring.progress.Column;
import dev.cairn.mentoring.progress.ColumnChoice;
import dev.cairn.mentoring.progress.Grouping;
import dev.cairn.mentoring.progress.Overview;
import dev.cairn.mentoring.progress.ProgressPage;
import dev.cairn.mentoring.progress.ProgressQuery.Sort;
import dev.cairn.mentoring.progress.ProgressReader;
import dev.cairn.mentoring.progress.Totals;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of the mentorships of a space as it was chosen, put into a view.
 *
 * @param address of the page of its own
 * @param columns which are shown, in their order
 */
record ProgressTable(ProgressParameters chosen, String space, String address, List<Column> columns, Words words) {
    /** Where there is nothing to show to this reader. */
    static ProgressView closed(String id, boolean titled, String why) {
        return new ProgressView(
                id,
                titled,
                "",
                List.of(),
                "",
                "",
                why,
                "",
                List.of(),
                List.of(),
                "",
                ProgressFormView.none(),
                ProgressColumnsView.none(),
                "");
    }

    /**
     * @param rows of the part, or of the groups, as it is asked for
     * @param own what the reader chose of columns, where they can choose here
     * @param csv where all rows are read as a file; empty for readers who are not logged in
     */
    ProgressView view(
            String id,
            boolean titled,
            Overview overview,
            List<ProgressRowView> rows,
            @Nullable ColumnChoice own,
            String csv) {
        ProgressPage page = overview.page();
        Totals totals = overview.totals();
        Grouping by = by(overview);
        TotalsComposer sums = new TotalsComposer(words);
        boolean none = page.rows().isEmpty();
        int last = chosen.before() + page.rows().size();
        return new ProgressView(
                id,
                titled,
                words.text("milestones.of-space", space),
                totals == null || none ? List.of() : sums.figures(totals),
                totals == null ? "" : sums.bound(totals),
                totals == null && chosen.after() == null && !none ? chosen.counted(address, space) : "",
                none ? words.text(page.next() == null ? "progress.nothing" : "progress.nothing.yet") : "",
                none ? "" : by == null ? shown(last, page, totals) : shown(overview),
                by == null ? columns.stream().map(this::head).toList() : sums.heads(by),
                rows,
                page.next() == null || by != null
                        ? ""
                        : chosen.address(address, space, page.next().mentorship(), last),
                form(),
                own == null || by != null ? ProgressColumnsView.none() : choices(own),
                csv);
    }

    /** By what it is put together; null for a list, as where there are too many to be counted unasked. */
    @Nullable
    Grouping by(Overview overview) {
        return overview.totals() == null ? null : chosen.group();
    }

    private ProgressFormView form() {
        return new ProgressFormView(
                address,
                space,
                Words.code(chosen.sort()),
                chosen.descending() ? "down" : "",
                chosen.columnCodes(),
                chosen.totals(),
                TotalsComposer.STAGES.stream()
                        .map(stage -> choice(stage, words.text("stage", stage), chosen.stage()))
                        .toList(),
                chosen.person() == null ? "" : chosen.person(),
                chosen.attention(),
                Stream.of(Grouping.values())
                        .map(one -> choice(one, words.text("progress.group", one), chosen.group()))
                        .toList());
    }

    private static ProgressChoiceView choice(Enum<?> one, String label, @Nullable Enum<?> chosen) {
        return new ProgressChoiceView(Words.code(one), label, one == chosen);
    }

    private ProgressColumnsView choices(ColumnChoice own) {
        return new ProgressColumnsView(
                String.valueOf(own.revision()),
                Column.ALL.stream()
                        .filter(one -> one != Column.MENTEE)
                        .map(one -> new ProgressChoiceView(
                                Words.code(one),
                                words.text("progress.column", one),
                                own.columns().contains(one)))
                        .toList());
    }

    /** From which to which, and of how many as far as that is known. */
    private String shown(int last, ProgressPage page, @Nullable Totals totals) {
        int known = totals == null ? last : totals.mentorships();
        boolean more = totals == null ? page.next() != null : totals.orMore();
        return words.text(more ? "progress.shown.more" : "progress.shown", chosen.before() + 1, last, known);
    }

    /** How many groups there are, and how many of them are shown. */
    private String shown(Overview overview) {
        int all = overview.groups().size();
        return words.text("progress.shown", 1, Math.min(all, ProgressReader.MOST_ROWS), all);
    }

    private ProgressHeadView head(Column column) {
        String label = words.text("progress.column", column);
        Sort sort = column.sort();
        if (sort == null) {
            return new ProgressHeadView(label, "", "", "none");
        }
        boolean sorted = sort == chosen.sort();
        return new ProgressHeadView(
                label,
                "by-" + Words.code(sort),
                chosen.address(address, space, sort, sorted && !chosen.descending()),
                !sorted ? "none" : chosen.descending() ? "descending" : "ascending");
    }
}
