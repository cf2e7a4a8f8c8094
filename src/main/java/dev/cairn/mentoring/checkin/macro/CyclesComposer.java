package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.mentorship.Cycle;
import dev.cairn.mentoring.mentorship.SeenSpaceCycles;
import dev.cairn.mentoring.mentorship.SpaceCycles;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the cycles of a space into words. */
final class CyclesComposer {
    /** So many days to come are named of each. */
    private static final int NAMED = 8;

    private final LocalDate today;
    private final Words words;
    private final boolean hasControls;

    CyclesComposer(LocalDate today, Words words, boolean hasControls) {
        this.today = today;
        this.words = words;
        this.hasControls = hasControls;
    }

    CyclesView compose(String id, SeenSpaceCycles seen) {
        SpaceCycles cycles = seen.cycles();
        boolean mayEdit = hasControls && seen.mayEdit();
        boolean mayAdd = mayEdit && cycles.cycles().size() < SpaceCycles.MOST;
        return new CyclesView(
                id,
                cycles.spaceKey(),
                String.valueOf(cycles.revision()),
                words.locale().toLanguageTag(),
                words.text("milestones.of-space", cycles.spaceKey()),
                mayEdit,
                cycles.cycles().isEmpty() ? words.text("cycles.none") : "",
                cycles.cycles().stream().map(cycle -> row(cycle, mayEdit)).toList(),
                mayAdd
                        ? List.of(ActionView.asking("add-cycle", words.text("cycles.add"), ActionView.PLAIN, "cycle"))
                        : List.of());
    }

    /** Where there is no such space, or none that this person may view. */
    CyclesView nowhere(String id) {
        return new CyclesView(id, "", "", "", "", false, words.text("shared-words.no-space"), List.of(), List.of());
    }

    private CycleView row(Cycle cycle, boolean mayEdit) {
        List<LocalDate> ahead =
                cycle.dates().stream().filter(day -> !day.isBefore(today)).toList();
        int more = ahead.size() - NAMED;
        return new CycleView(
                cycle.id().toString(),
                cycle.name(),
                ahead.stream().limit(NAMED).map(words::weekday).collect(Collectors.joining(" \u00b7 ")),
                ahead.isEmpty()
                        ? words.text("cycles.over")
                        : more > 0 ? words.text("cycles.more", more, words.day(ahead.get(ahead.size() - 1))) : "",
                mayEdit
                        ? List.of(
                                ActionView.asking("edit-cycle", words.text("cycles.edit"), ActionView.SUBTLE, "cycle"),
                                ActionView.ifSure(
                                        "remove-cycle",
                                        words.text("cycles.remove"),
                                        ActionView.SUBTLE,
                                        words.text("cycles.remove.question")))
                        : List.of());
    }
}
