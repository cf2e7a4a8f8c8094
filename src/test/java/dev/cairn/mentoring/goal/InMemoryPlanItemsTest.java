package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.InMemoryTexts;
import dev.cairn.mentoring.shared.Texts;

class InMemoryPlanItemsTest extends PlanItemsContract {
    private final PlanItems items = new InMemoryPlanItems();

    @Override
    protected PlanItems items() {
        return items;
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
