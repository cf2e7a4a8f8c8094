package dev.cairn.mentoring.progress.macro;

import dev.cairn.mentoring.progress.Health;
import dev.cairn.mentoring.progress.HealthReader;
import dev.cairn.mentoring.progress.SeenSpaceSettings;
import dev.cairn.mentoring.progress.SpaceSettings;
import dev.cairn.mentoring.progress.SpaceSettingsService;
import dev.cairn.mentoring.progress.Threshold;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is asked before the page about mentoring in a space is drawn, and how its settings are put into words. */
@Named
public class SpaceScene {
    private final SpaceSettingsService settings;
    private final HealthReader health;
    private final People people;
    private final PageLinks links;

    @Inject
    public SpaceScene(SpaceSettingsService settings, HealthReader health, People people, PageLinks links) {
        this.settings = settings;
        this.health = health;
        this.people = people;
        this.links = links;
    }

    /** A space that is not there and one that this person may not view are the same for them. */
    SpaceView view(String space, UserKey viewer, Words words) {
        try {
            SeenSpaceSettings seen = settings.of(space, viewer);
            Optional<Health> went =
                    seen.mayUseTable() ? Optional.of(health.of(seen.settings().spaceKey(), viewer)) : Optional.empty();
            return view(seen, went, new HealthComposer(words), words);
        } catch (NotFound hidden) {
            return new SpaceView(
                    words.text("progress.no-space"),
                    "",
                    "",
                    "",
                    "",
                    List.of(),
                    false,
                    "",
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    "",
                    "");
        }
    }

    private SpaceView view(SeenSpaceSettings seen, Optional<Health> went, HealthComposer composer, Words words) {
        SpaceSettings of = seen.settings();
        return new SpaceView(
                "",
                of.spaceKey(),
                words.text("milestones.of-space", of.spaceKey()),
                String.valueOf(of.revision()),
                seen.mayUseTable() ? ProgressParameters.ofSpace(links.toProgress(), of.spaceKey()) : "",
                Stream.of(Threshold.values())
                        .map(one -> new ThresholdView(
                                one.member(),
                                words.text("space.threshold", one),
                                of.thresholds().value(one),
                                one.least(),
                                one.most()))
                        .toList(),
                of.openToViewers(),
                words.text(of.openToViewers() ? "space.open.yes" : "space.open.no"),
                changed(of, words),
                seen.mayEdit()
                        ? List.of(ActionView.asking(
                                "edit-settings", words.text("space.change"), ActionView.PLAIN, "space-settings"))
                        : List.of(),
                composer.heads(),
                went.map(composer::rows).orElseGet(List::of),
                went.filter(Health::orMore)
                        .map(some -> words.text("space.health.bound"))
                        .orElse(""),
                composer.means());
    }

    private String changed(SpaceSettings of, Words words) {
        UserKey by = of.changedBy();
        Instant at = of.changedAt();
        if (by == null || at == null) {
            return words.text("space.unchanged");
        }
        Person person = people.withKeys(Set.of(by)).getOrDefault(by, Person.former(by));
        return words.text("space.changed", words.name(person), words.day(at));
    }
}
