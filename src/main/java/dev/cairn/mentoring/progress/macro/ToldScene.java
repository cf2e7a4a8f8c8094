package dev.cairn.mentoring.progress.macro;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.progress.Column;
import dev.cairn.mentoring.progress.ProgressReader;
import dev.cairn.mentoring.progress.Summary;
import dev.cairn.mentoring.shared.Invalid;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.MacroParameters;
import dev.cairn.mentoring.shared.macro.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows to mentor and mentee the row that others read of them in the table of their space, put together as it is there (R65). */
@Named
public class ToldScene {
    static final String TEMPLATE = "ui/progress/told.html.vm";

    /** What names a mentorship in an address. */
    static final String MENTORSHIP = "mentorship";

    private final ProgressReader progress;
    private final People people;
    private final PageLinks links;
    private final Clock clock;

    @Inject
    public ToldScene(ProgressReader progress, People people, PageLinks links, Clock clock) {
        this.progress = progress;
        this.people = people;
        this.links = links;
        this.clock = clock;
    }

    /** Whoever is not of the pair is answered as if there were no such mentorship. */
    ToldView view(Map<String, String> given, UserKey viewer, Words words) {
        try {
            MentorshipId named = new MacroParameters(given)
                    .uuid(MENTORSHIP)
                    .map(MentorshipId::new)
                    .orElseThrow(() -> new NotFound("mentorship-not-found"));
            return told(progress.own(named, viewer), words);
        } catch (NotFound | Invalid none) {
            return new ToldView(words.text("told.nothing"), List.of(), List.of());
        }
    }

    private ToldView told(Summary summary, Words words) {
        ProgressComposer composer = new ProgressComposer(
                words,
                LocalDate.ofInstant(clock.instant(), words.zone()),
                people.withKeys(Set.of(summary.mentorKey(), summary.menteeKey())),
                links.to(summary.homePage())
                        .map(link -> Map.of(summary.homePage(), link.url()))
                        .orElseGet(Map::of),
                Column.ALL);
        return new ToldView(
                "",
                Column.ALL.stream()
                        .map(column -> words.text("progress.column", column))
                        .toList(),
                composer.row(summary).cells());
    }
}
