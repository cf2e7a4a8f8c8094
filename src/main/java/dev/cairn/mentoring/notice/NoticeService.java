package dev.cairn.mentoring.notice;

import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.Step;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** What a person does with what they are told. Nobody reaches another's. */
@Named
public class NoticeService {
    /** A notice never changes: it is there, or it is another one. */
    public static final long REVISION = 1;

    private final NoticeReader reader;
    private final NoticeMarks marks;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public NoticeService(NoticeReader reader, NoticeMarks marks, Transactions transactions, Clock clock) {
        this.reader = reader;
        this.marks = marks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Puts one away, for this person alone and for good. It writes no journal: the other one of the pair never learns of it.
     *
     * @throws NotFound if this person is told no such thing, or not any more
     */
    public void putAway(NoticeId id, UserKey person, Expected expected, Supplier<Input<Step>> input) {
        transactions.guarded(() -> {
            Notice notice = reader.of(person).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("notice-not-found"));
            expected.check(REVISION);
            input.get().checked();
            marks.add(NoticeMark.of(
                    NoticeMark.Kind.PUT_AWAY, notice, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            return true;
        });
    }
}
