package dev.cairn.mentoring.progress.macro;

import dev.cairn.mentoring.checkin.Emphasis;
import dev.cairn.mentoring.goal.Aim;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.progress.Attention;
import dev.cairn.mentoring.progress.Group;
import dev.cairn.mentoring.progress.Grouping;
import dev.cairn.mentoring.progress.Share;
import dev.cairn.mentoring.progress.Totals;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what mentorships come to into words and bars, for all of them and for groups. */
final class TotalsComposer {
    private static final int WHOLE = 100;

    /** In the order in which a mentorship goes through them. */
    static final List<Stage> STAGES = List.of(Stage.PROPOSED, Stage.ACTIVE, Stage.PAUSED, Stage.CONCLUDED);

    private final Words words;

    TotalsComposer(Words words) {
        this.words = words;
    }

    List<FigureView> figures(Totals totals) {
        int open = totals.goals().of() - totals.goals().part();
        return List.of(
                new FigureView(
                        words.text("progress.totals.mentorships"),
                        number(totals),
                        some(STAGES, totals::in, stage -> words.text("stage", stage)),
                        parts(STAGES.stream().map(totals::in).toList(), totals.mentorships())),
                figure(
                        "progress.totals.wanting",
                        new Share(totals.wanting(), totals.mentorships()),
                        some(
                                List.of(Attention.values()),
                                totals::wantingIn,
                                kind -> words.text("progress.attention", kind))),
                new FigureView(
                        words.text("progress.column.goals"),
                        share(totals.goals()),
                        open + totals.goalsChanged() == 0
                                ? ""
                                : words.text("progress.totals.goals", totals.goalsChanged(), open),
                        parts(
                                List.of(totals.goals().part(), totals.goalsChanged()),
                                totals.goals().of() + totals.goalsChanged())),
                figure("progress.column.milestones", totals.milestones(), overdue(totals)),
                figure("progress.column.evidence", totals.claims(), ""),
                figure("progress.column.rhythm", totals.kept(), ""));
    }

    /** What was counted, where it is not all. */
    String bound(Totals totals) {
        return totals.orMore() ? words.text("progress.totals.bound") : "";
    }

    private String number(Totals totals) {
        return totals.orMore()
                ? words.text("progress.totals.or-more", totals.mentorships())
                : words.text("progress.totals.number", totals.mentorships());
    }

    private FigureView figure(String label, Share share, String sub) {
        return new FigureView(words.text(label), share(share), sub, parts(List.of(share.part()), share.of()));
    }

    private String share(Share share) {
        return share.of() == 0 ? words.text("progress.totals.none") : ProgressComposer.share(share, words);
    }

    private String overdue(Totals totals) {
        return totals.overdue() == 0 ? "" : words.text("progress.overdue", totals.overdue());
    }

    private <T> String some(List<T> kinds, Function<T, Integer> number, Function<T, String> name) {
        return kinds.stream()
                .filter(kind -> number.apply(kind) > 0)
                .map(kind -> words.text("progress.totals.part", name.apply(kind), number.apply(kind)))
                .collect(Collectors.joining(", "));
    }

    /** Each begins where the one before ends, however their widths are rounded. */
    private static List<BarPartView> parts(List<Integer> numbers, int of) {
        List<BarPartView> parts = new ArrayList<>();
        int before = 0;
        for (int at = 0; at < numbers.size(); at++) {
            int number = numbers.get(at);
            int from = of == 0 ? 0 : before * WHOLE / of;
            before += number;
            int width = of == 0 ? 0 : before * WHOLE / of - from;
            if (width > 0) {
                Shade shade = Shade.values()[at];
                parts.add(new BarPartView(from, width, shade.opacity, shade.colour));
            }
        }
        return parts;
    }

    /** The heads of a table of groups. */
    List<ProgressHeadView> heads(Grouping by) {
        return Stream.of(
                        words.text("progress.group", by),
                        words.text("progress.totals.mentorships"),
                        words.text("progress.totals.wanting"),
                        words.text("progress.column.goals"),
                        words.text("progress.column.milestones"),
                        words.text("progress.column.evidence"),
                        words.text("progress.column.rhythm"))
                .map(label -> new ProgressHeadView(label, "", "", "none"))
                .toList();
    }

    /** @param list the address of the mentorships of a person of this account name */
    ProgressRowView row(Group group, Map<UserKey, Person> people, Function<String, String> list) {
        Totals totals = group.totals();
        return new ProgressRowView(List.of(
                name(group, people, list),
                ProgressCellView.of(number(totals), some(STAGES, totals::in, stage -> words.text("stage", stage))),
                ProgressCellView.of(
                        String.valueOf(totals.wanting()),
                        some(
                                List.of(Attention.values()),
                                totals::wantingIn,
                                kind -> words.text("progress.attention", kind))),
                ProgressCellView.of(
                        ProgressComposer.share(totals.goals(), words),
                        totals.goalsChanged() == 0 ? "" : words.text("progress.changed", totals.goalsChanged())),
                ProgressCellView.of(ProgressComposer.share(totals.milestones(), words), overdue(totals)),
                ProgressCellView.of(ProgressComposer.share(totals.claims(), words)),
                ProgressCellView.of(ProgressComposer.share(totals.kept(), words))));
    }

    private ProgressCellView name(Group group, Map<UserKey, Person> people, Function<String, String> list) {
        UserKey mentor = group.mentor();
        if (mentor != null) {
            Person person = Objects.requireNonNull(people.getOrDefault(mentor, Person.former(mentor)));
            String username = person.username();
            return new ProgressCellView(words.name(person), "", username == null ? "" : list.apply(username), "");
        }
        Enum<?> kind = group.kind();
        return ProgressCellView.of(
                kind instanceof Aim.Kind aim
                        ? words.text("aim", aim)
                        : kind instanceof Emphasis emphasis
                                ? words.text("emphasis", emphasis)
                                : words.text("progress.group.none"));
    }

    /** From the strongest on. */
    private enum Shade {
        FIRST("1", "#579dff"),
        SECOND("0.6", "#9ac4ff"),
        THIRD("0.35", "#c4ddff"),
        FOURTH("0.2", "#dcebff");

        private final String opacity;
        private final String colour;

        Shade(String opacity, String colour) {
            this.opacity = opacity;
            this.colour = colour;
        }
    }
}
