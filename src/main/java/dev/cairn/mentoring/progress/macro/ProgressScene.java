package dev.cairn.mentoring.progress.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dev.cairn.mentoring.progress.Group;
import dev.cairn.mentoring.progress.Grouping;
import dev.cairn.mentoring.progress.Overview;
import dev.cairn.mentoring.progress.ProgressPage;
import dev.cairn.mentoring.progress.ProgressQuery;
import dev.cairn.mentoring.progress.ProgressReader;
import dev.cairn.mentoring.progress.Summary;
import dev.cairn.mentoring.progress.Totals;
import dev.cairn.mentoring.shared.CurrentUser;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.MacroOutput;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked before the mentorships of a space are drawn, and how they are put into words. */
@Named
public class ProgressScene {
    /** How many rows a page on paper has at most; of how many is said below them. */
    private static final int MOST_ON_PAPER = 500;

    private final ProgressReader progress;
    private final CurrentUser viewer;
    private final People people;
    private final PageLinks links;
    private final Clock clock;

    @Inject
    public ProgressScene(ProgressReader progress, CurrentUser viewer, People people, PageLinks links, Clock clock) {
        this.progress = progress;
        this.viewer = viewer;
        this.people = people;
        this.links = links;
        this.clock = clock;
    }

    Rendering rendering(ConversionContext context) {
        return new Rendering(context, viewer.key().orElse(null));
    }

    ProgressView view(Map<String, String> given, Rendering rendering, Words words) {
        ProgressParameters chosen = ProgressParameters.from(given);
        String space = chosen.space() == null ? rendering.spaceKey() : chosen.space();
        String id = rendering.nextId("progress");
        boolean titled = !rendering.isOwnPage();
        if (space == null) {
            return closed(id, titled, words.text("progress.no-space"));
        }
        Optional<Person> person = Optional.ofNullable(chosen.person()).flatMap(people::named);
        if (chosen.person() != null && person.isEmpty()) {
            return open(
                    id,
                    titled,
                    space,
                    chosen,
                    new Overview(new ProgressPage(List.of(), null), null, List.of()),
                    "",
                    words);
        }
        try {
            ProgressQuery query = new ProgressQuery(
                    space,
                    chosen.stage(),
                    chosen.attention(),
                    person.map(Person::key).orElse(null),
                    chosen.sort(),
                    chosen.descending(),
                    null);
            return open(
                    id,
                    titled,
                    space,
                    chosen,
                    overview(query, chosen, rendering),
                    rendering.viewer() == null ? "" : chosen.sheet(links.toProgressSheet(space)),
                    words);
        } catch (NotFound hidden) {
            return closed(id, titled, words.text("progress.no-space"));
        } catch (NotPermitted notTheirs) {
            return closed(id, titled, words.text("progress.not-yours"));
        }
    }

    /** On paper there is no going on: as many rows as it is to hold, with what all come to. */
    private Overview overview(ProgressQuery query, ProgressParameters chosen, Rendering rendering) {
        return rendering.output() == MacroOutput.PAPER
                ? progress.overview(
                        query, null, rendering.viewer(), MOST_ON_PAPER, new Overview.Wish(true, chosen.group()))
                : progress.overview(query, chosen.after(), rendering.viewer(), chosen.rows(), chosen.wish());
    }

    private static ProgressView closed(String id, boolean titled, String why) {
        return new ProgressView(
                id, titled, "", List.of(), "", "", why, "", List.of(), List.of(), "", "", "", List.of(), List.of(),
                false, "", "", "", false, "");
    }

    private ProgressView open(
            String id,
            boolean titled,
            String space,
            ProgressParameters chosen,
            Overview overview,
            String csv,
            Words words) {
        ProgressPage page = overview.page();
        Totals totals = overview.totals();
        Grouping by = totals == null ? null : chosen.group();
        TotalsComposer sums = new TotalsComposer(words);
        boolean none = page.rows().isEmpty();
        String address = links.toProgress();
        int last = chosen.before() + page.rows().size();
        return new ProgressView(
                id,
                titled,
                words.text("milestones.of-space", space),
                totals == null || none ? List.of() : sums.figures(totals),
                totals == null ? "" : sums.bound(totals),
                totals == null && chosen.after() == null && !none ? chosen.counted(address, space) : "",
                none ? words.text(page.next() == null ? "progress.nothing" : "progress.nothing.yet") : "",
                none ? "" : by == null ? shown(chosen.before(), last, page, totals, words) : shown(overview, words),
                by == null
                        ? ProgressComposer.columns().stream()
                                .map(column -> head(column, address, space, chosen, words))
                                .toList()
                        : sums.heads(by),
                by == null ? rows(page, words) : groups(overview, sums, name -> chosen.of(address, space, name)),
                page.next() == null || by != null
                        ? ""
                        : chosen.address(address, space, page.next().mentorship(), last),
                address,
                space,
                TotalsComposer.STAGES.stream()
                        .map(stage -> choice(stage, words.text("stage", stage), chosen.stage()))
                        .toList(),
                Stream.of(Grouping.values())
                        .map(one -> choice(one, words.text("progress.group", one), chosen.group()))
                        .toList(),
                chosen.attention(),
                chosen.person() == null ? "" : chosen.person(),
                Words.code(chosen.sort()),
                chosen.descending() ? "down" : "",
                chosen.totals(),
                csv);
    }

    private static ProgressChoiceView choice(Enum<?> one, String label, @Nullable Enum<?> chosen) {
        return new ProgressChoiceView(Words.code(one), label, one == chosen);
    }

    /** From which to which, and of how many as far as that is known. */
    private static String shown(int before, int last, ProgressPage page, @Nullable Totals totals, Words words) {
        int known = totals == null ? last : totals.mentorships();
        boolean more = totals == null ? page.next() != null : totals.orMore();
        return words.text(more ? "progress.shown.more" : "progress.shown", before + 1, last, known);
    }

    /** How many groups there are, and how many of them are shown. */
    private static String shown(Overview overview, Words words) {
        int all = overview.groups().size();
        return words.text("progress.shown", 1, Math.min(all, ProgressReader.MOST_ROWS), all);
    }

    private List<ProgressRowView> rows(ProgressPage page, Words words) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), words.zone());
        ProgressComposer composer = new ProgressComposer(words, today, names(page), homes(page));
        return page.rows().stream().map(composer::row).toList();
    }

    private List<ProgressRowView> groups(Overview overview, TotalsComposer sums, UnaryOperator<String> list) {
        List<Group> shown =
                overview.groups().stream().limit(ProgressReader.MOST_ROWS).toList();
        Map<UserKey, Person> known = people.withKeys(
                shown.stream().flatMap(one -> Stream.ofNullable(one.mentor())).collect(Collectors.toSet()));
        return shown.stream().map(one -> sums.row(one, known, list)).toList();
    }

    private static ProgressHeadView head(
            ProgressComposer.Column column, String address, String space, ProgressParameters chosen, Words words) {
        String label = words.text("progress.column", column);
        ProgressQuery.@Nullable Sort sort = column.sort();
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

    private Map<UserKey, Person> names(ProgressPage page) {
        return people.withKeys(page.rows().stream()
                .flatMap(one -> Stream.of(one.mentorKey(), one.menteeKey()))
                .collect(Collectors.toSet()));
    }

    private Map<PageId, String> homes(ProgressPage page) {
        Map<PageId, String> homes = new HashMap<>();
        for (Summary one : page.rows()) {
            links.to(one.homePage()).ifPresent(link -> homes.put(one.homePage(), link.url()));
        }
        return homes;
    }
}
