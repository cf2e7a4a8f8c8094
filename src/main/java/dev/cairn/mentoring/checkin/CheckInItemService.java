package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was seen, what it tells, what is done next and what may come in the way: how these are put into a check-in, changed and taken out. */
@Named
public class CheckInItemService {
    /** How many items a check-in holds. */
    public static final int MOST_ITEMS = 200;

    private final CheckInReader reader;
    private final PlanReader plans;
    private final ItemsReader itemsReader;
    private final CheckInItems items;
    private final CheckInItemRecorder recorder;
    private final CheckInGuard guard;
    private final Clock clock;

    @Inject
    public CheckInItemService(
            CheckInReader reader,
            PlanReader plans,
            ItemsReader itemsReader,
            CheckInItems items,
            CheckInItemRecorder recorder,
            CheckInGuard guard,
            Clock clock) {
        this.reader = reader;
        this.plans = plans;
        this.itemsReader = itemsReader;
        this.items = items;
        this.recorder = recorder;
        this.guard = guard;
        this.clock = clock;
    }

    /** Puts something into a check-in while that is open. */
    public <C extends CheckInContent> SeenCheckInItem add(
            CheckInId checkIn, UserKey by, Supplier<Input<CheckInContentChange<C>>> input) {
        return guard.alone(checkIn, () -> {
            SeenCheckIn seen = reader.outline(checkIn, by);
            CheckInStep.checkOpen(seen.pair(), seen.checkIn());
            List<CheckInItem<?>> others = items.of(checkIn);
            if (others.size() >= MOST_ITEMS) {
                throw new Conflict("check-in-is-full", MOST_ITEMS);
            }
            C content = content(input.get(), null, around(seen, others, null));
            CheckInItem<C> added = new CheckInItem<>(
                    CheckInItemId.random(),
                    1,
                    seen.checkIn().mentorship(),
                    checkIn,
                    content,
                    by,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            seen.pair().sight().checkChange(seen.checkIn(), added.audience());
            recorder.record(added, by, "added", null);
            items.add(added);
            return ItemsReader.seen(seen, added);
        });
    }

    /** Changes what an item says, while its check-in is open. What is as it was stays without a trace. */
    public <C extends CheckInContent> SeenCheckInItem change(
            CheckInItemId id,
            Class<C> type,
            UserKey by,
            Expected expected,
            Supplier<Input<CheckInContentChange<C>>> input) {
        return guard.alone(itemsReader.checkInOf(id), () -> {
            ItemsReader.Found<C> found = itemsReader.found(id, type, by);
            CheckInItemStep.EDIT.checkIsOf(found.item(), by);
            expected.check(found.item().revision());
            CheckInStep.checkOpen(found.checkIn().pair(), found.checkIn().checkIn());
            if (found.item().content() instanceof Lasting lasting) {
                lasting.checkOpen();
            }
            C before = found.item().content();
            List<CheckInItem<?>> all = items.of(found.item().checkIn());
            C content = content(input.get(), before, around(found.checkIn(), all, id));
            if (content.equals(before)) {
                return ItemsReader.seen(found.checkIn(), found.item());
            }
            CheckInItem<C> after = found.item().saying(content);
            found.checkIn().pair().sight().checkChange(found.item(), after.audience());
            recorder.record(after, by, "changed", null);
            items.replace(after);
            return ItemsReader.seen(found.checkIn(), after);
        });
    }

    /** Takes an item out of a check-in that is open. What another one speaks of stays. */
    public <C extends CheckInContent> void remove(
            CheckInItemId id, Class<C> type, UserKey by, Expected expected, Supplier<? extends Input<?>> input) {
        guard.alone(itemsReader.checkInOf(id), () -> {
            ItemsReader.Found<C> found = itemsReader.found(id, type, by);
            CheckInItem<C> item = found.item();
            CheckInItemStep.REMOVE.checkIsOf(item, by);
            expected.check(item.revision());
            CheckInStep.checkOpen(found.checkIn().pair(), found.checkIn().checkIn());
            boolean spokenOf = items.of(item.checkIn()).stream()
                    .anyMatch(one -> one.content().refersTo().contains(id.value()));
            if (spokenOf) {
                throw new Conflict("item-is-spoken-of");
            }
            input.get().checked();
            recorder.recordRemoval(item, by);
            items.remove(item);
            return true;
        });
    }

    private static <C extends CheckInContent> C content(
            Input<CheckInContentChange<C>> input, @Nullable C before, ItemsAround around) {
        C content = input.value().applyTo(before, around, input.faults());
        input.checked();
        return content;
    }

    private ItemsAround around(SeenCheckIn seen, List<CheckInItem<?>> all, @Nullable CheckInItemId self) {
        return new ItemsAround(
                seen.pair().mentorship(),
                all.stream().filter(item -> !item.id().equals(self)).toList(),
                () -> new CommonPlan(plans.ofBoth(seen.pair())),
                LocalDate.now(clock));
    }
}
