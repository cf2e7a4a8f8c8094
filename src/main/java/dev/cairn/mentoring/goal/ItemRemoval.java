package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;

/** Removes items of a plan, each with its entry in the journal. */
@Named
class ItemRemoval {
    private final PlanItems items;
    private final PlanRecorder recorder;

    @Inject
    ItemRemoval(PlanItems items, PlanRecorder recorder) {
        this.items = items;
        this.recorder = recorder;
    }

    void remove(Plan plan, Collection<PlanItem<?>> gone, UserKey by) {
        gone.stream().sorted(Comparator.comparing(PlanItem::uuid)).forEach(item -> {
            recorder.recordDeletion(plan, item, by);
            items.remove(item);
        });
    }
}
