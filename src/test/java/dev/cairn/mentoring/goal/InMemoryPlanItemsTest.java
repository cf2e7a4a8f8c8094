package dev.cairn.mentoring.goal;

class InMemoryPlanItemsTest extends PlanItemsContract {
    private final PlanItems items = new InMemoryPlanItems();

    @Override
    protected PlanItems items() {
        return items;
    }

    @Override
    protected void commit(Runnable change) {
        change.run();
    }
}
