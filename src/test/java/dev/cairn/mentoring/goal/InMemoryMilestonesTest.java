package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.InMemoryTexts;
import dev.cairn.mentoring.shared.Texts;

class InMemoryMilestonesTest extends MilestonesContract {
    private final Milestones milestones = new InMemoryMilestones();

    @Override
    protected Milestones milestones() {
        return milestones;
    }

    @Override
    protected Texts texts() {
        return new InMemoryTexts();
    }

    @Override
    protected void commit(Runnable change) {
        change.run();
    }
}
