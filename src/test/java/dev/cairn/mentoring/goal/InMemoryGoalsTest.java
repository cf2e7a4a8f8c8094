package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.InMemoryTexts;
import dev.cairn.mentoring.shared.Texts;

class InMemoryGoalsTest extends GoalsContract {
    private final Goals goals = new InMemoryGoals();

    @Override
    protected Goals goals() {
        return goals;
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
