package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.macro.ChoiceView;
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

    /** @param all whether none can be hidden from this person, so that to show none means that there are none */
    MilestonesView compose(String id, String whose, boolean all, Slice<MilestoneView> milestones) {
        return new MilestonesView(
                id,
                whose,
                wanted.spaceKey() != null,
                wanted.shown() == null ? chips() : List.of(),
                milestones.items(),
                words.text(nothing(all)),
                milestones.hasNext()
                        ? words.text("milestones.note.cut", milestones.items().size(), milestones.total())
                        : "");
    }

    private String nothing(boolean all) {
        if (wanted.shown() != null) {
            return "milestones.none-such";
        }
        return all ? "milestones.none" : "milestones.none-to-see";
    }

    private List<ChoiceView> chips() {
        return Stream.of("all", "planned", "overdue", "reached", "dropped")
                .map(shown -> new ChoiceView(shown, words.text("milestones.show." + shown)))
                .toList();
    }
}
