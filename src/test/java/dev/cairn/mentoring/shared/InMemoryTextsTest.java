package dev.cairn.mentoring.shared;

class InMemoryTextsTest extends TextsContract {
    private final Texts texts = new InMemoryTexts();

    @Override
    protected Texts texts() {
        return texts;
    }

    @Override
    protected void commit(Runnable change) {
        change.run();
    }
}
