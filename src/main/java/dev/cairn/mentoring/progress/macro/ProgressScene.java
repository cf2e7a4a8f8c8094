package dev.cairn.mentoring.progress.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dev.cairn.mentoring.progress.Column;
import dev.cairn.mentoring.progress.ColumnChoice;
import dev.cairn.mentoring.progress.ColumnService;
import dev.cairn.mentoring.progress.Group;
import dev.cairn.mentoring.progress.Overview;
import dev.cairn.mentoring.progress.ProgressPage;
import dev.cairn.mentoring.progress.ProgressQuery;
import dev.cairn.mentoring.progress.ProgressReader;
import dev.cairn.mentoring.progress.Summary;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked before the mentorships of a space are drawn. */
@Named
public class ProgressScene {
    /** How many rows a page on paper has at most; of how many is said below them. */
    private static final int MOST_ON_PAPER = 500;

    private final ProgressReader progress;
    private final ColumnService columns;
    private final CurrentUser viewer;
    private final People people;
    private final PageLinks links;
    private final Clock clock;

    @Inject
    public ProgressScene(
            ProgressReader progress,
            ColumnService columns,
            CurrentUser viewer,
            People people,
            PageLinks links,
            Clock clock) {
        this.progress = progress;
        this.columns = columns;
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
            return ProgressTable.closed(id, titled, words.text("progress.no-space"));
        }
        try {
            Overview overview = overview(chosen, space, rendering);
            ColumnChoice own = own(chosen, rendering);
            List<Column> shown = !chosen.columns().isEmpty()
                    ? Column.shown(chosen.columns())
                    : own == null ? Column.ALL : own.columns();
            ProgressTable table = new ProgressTable(chosen, space, links.toProgress(), shown, words);
            return table.view(
                    id,
                    titled,
                    overview,
                    table.by(overview) == null ? rows(overview.page(), shown, words) : groups(overview, table),
                    rendering.isOwnPage() ? own : null,
                    rendering.viewer() == null ? "" : chosen.sheet(links.toProgressSheet(space)));
        } catch (NotFound hidden) {
            return ProgressTable.closed(id, titled, words.text("progress.no-space"));
        } catch (NotPermitted notTheirs) {
            return ProgressTable.closed(id, titled, words.text("progress.not-yours"));
        }
    }

    /** What the reader chose for themselves; null where the list says which columns it has, or nobody is logged in. */
    private @Nullable ColumnChoice own(ProgressParameters chosen, Rendering rendering) {
        UserKey reader = rendering.viewer();
        return reader == null || !chosen.columns().isEmpty() ? null : columns.of(reader);
    }

    /** Nothing, to those whom the table is for, where nobody has the user name that is chosen. */
    private Overview overview(ProgressParameters chosen, String space, Rendering rendering) {
        Optional<Person> person = Optional.ofNullable(chosen.person()).flatMap(people::named);
        if (chosen.person() != null && person.isEmpty()) {
            progress.check(space, rendering.viewer());
            return new Overview(new ProgressPage(List.of(), null), null, List.of());
        }
        ProgressQuery query = new ProgressQuery(
                space,
                chosen.stage(),
                chosen.attention(),
                person.map(Person::key).orElse(null),
                chosen.sort(),
                chosen.descending(),
                null);
        /* On paper there is no going on: as many rows as it is to hold, with what all come to. */
        return rendering.output() == MacroOutput.PAPER
                ? progress.overview(
                        query, null, rendering.viewer(), MOST_ON_PAPER, new Overview.Wish(true, chosen.group()))
                : progress.overview(query, chosen.after(), rendering.viewer(), chosen.rows(), chosen.wish());
    }

    private List<ProgressRowView> rows(ProgressPage page, List<Column> shown, Words words) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), words.zone());
        ProgressComposer composer = new ProgressComposer(words, today, names(page), homes(page), shown);
        return page.rows().stream().map(composer::row).toList();
    }

    private List<ProgressRowView> groups(Overview overview, ProgressTable table) {
        List<Group> shown =
                overview.groups().stream().limit(ProgressReader.MOST_ROWS).toList();
        Map<UserKey, Person> known = people.withKeys(
                shown.stream().flatMap(one -> Stream.ofNullable(one.mentor())).collect(Collectors.toSet()));
        TotalsComposer sums = new TotalsComposer(table.words());
        return shown.stream()
                .map(one -> sums.row(one, known, name -> table.chosen().of(table.address(), table.space(), name)))
                .toList();
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
