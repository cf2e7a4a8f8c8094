package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.macro.Words;
import java.util.List;
import java.util.stream.Stream;

/** Puts a table of milestones together. */
final class MilestonesComposer {
    private final Words words;
    private final MilestonesParameters wanted;

    MilestonesComposer(Words words, MilestonesParameters wanted) {
        this.words = words;
        this.wanted = wanted;
    }

    MilestonesView compose(String id, String whose, Slice<MilestoneView> milestones) {
        return new MilestonesView(
                id,
                whose,
                wanted.spaceKey() != null,
                wanted.shown() == null ? chips() : List.of(),
                milestones.items(),
                words.text(wanted.shown() == null ? "milestones.none" : "milestones.none-such"),
                milestones.hasNext()
                        ? words.text("milestones.note.cut", milestones.items().size(), milestones.total())
                        : "");
    }

    private List<ChoiceView> chips() {
        return Stream.of("all", "planned", "overdue", "reached", "dropped")
                .map(shown -> new ChoiceView(shown, words.text("milestones.show." + shown)))
                .toList();
    }
}
