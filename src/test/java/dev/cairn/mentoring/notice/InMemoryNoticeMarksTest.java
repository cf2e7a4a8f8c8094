package dev.cairn.mentoring.notice;

import dev.cairn.mentoring.fixture.AtOnce;
import dev.cairn.mentoring.shared.Transactions;

class InMemoryNoticeMarksTest extends NoticeMarksContract {
    private final NoticeMarks marks = new InMemoryNoticeMarks();

    @Override
    protected NoticeMarks marks() {
        return marks;
    }

    @Override
    protected Transactions transactions() {
        return new AtOnce();
    }
}
