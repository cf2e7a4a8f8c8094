package dev.cairn.mentoring.progress.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dev.cairn.mentoring.mentorship.Stage;
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

/** What is asked before the mentorships of a space are drawn, and how they are put into words. */
@Named
public class ProgressScene {
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
        if (space == null) {
            return closed(id, words.text("progress.no-space"));
        }
        Optional<Person> person = Optional.ofNullable(chosen.person()).flatMap(people::named);
        if (chosen.person() != null && person.isEmpty()) {
            return open(id, space, chosen, new ProgressPage(List.of(), null), words);
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
                    id, space, chosen, progress.page(query, chosen.after(), rendering.viewer(), chosen.rows()), words);
        } catch (NotFound hidden) {
            return closed(id, words.text("progress.no-space"));
        } catch (NotPermitted notTheirs) {
            return closed(id, words.text("progress.not-yours"));
        }
    }

    private static ProgressView closed(String id, String why) {
        return new ProgressView(id, "", why, "", List.of(), List.of(), "", "", "", List.of(), false, "", "", "");
    }

    private ProgressView open(String id, String space, ProgressParameters chosen, ProgressPage page, Words words) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), words.zone());
        ProgressComposer composer = new ProgressComposer(words, today, names(page), homes(page));
        String address = links.toProgress();
        int last = chosen.before() + page.rows().size();
        String shown = page.next() == null
                ? words.text("progress.shown", chosen.before() + 1, last)
                : words.text("progress.shown.more", chosen.before() + 1, last);
        return new ProgressView(
                id,
                words.text("milestones.of-space", space),
                page.rows().isEmpty()
                        ? words.text(page.next() == null ? "progress.nothing" : "progress.nothing.yet")
                        : "",
                page.rows().isEmpty() ? "" : shown,
                ProgressComposer.columns().stream()
                        .map(column -> head(column, address, space, chosen, words))
                        .toList(),
                page.rows().stream().map(composer::row).toList(),
                page.next() == null
                        ? ""
                        : chosen.address(address, space, page.next().mentorship(), last),
                address,
                space,
                Stream.of(Stage.PROPOSED, Stage.ACTIVE, Stage.PAUSED, Stage.CONCLUDED)
                        .map(stage -> new StageChoiceView(
                                Words.code(stage), words.text("stage", stage), stage == chosen.stage()))
                        .toList(),
                chosen.attention(),
                chosen.person() == null ? "" : chosen.person(),
                Words.code(chosen.sort()),
                chosen.descending() ? "down" : "");
    }

    private static ProgressHeadView head(
            ProgressComposer.Column column, String address, String space, ProgressParameters chosen, Words words) {
        String label = words.text("progress.column", column);
        ProgressQuery.@Nullable Sort sort = column.sort();
        if (sort == null) {
            return new ProgressHeadView(label, "", "none");
        }
        boolean sorted = sort == chosen.sort();
        return new ProgressHeadView(
                label,
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
