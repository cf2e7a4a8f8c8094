package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads what stands in check-ins, for their pair. */
@Named
public class ItemsReader {
    private static final Comparator<CheckInItem<?>> FIRST_WRITTEN = Comparator.comparing(
                    (CheckInItem<?> item) -> item.createdAt())
            .thenComparing(item -> item.id().value());

    private final CheckInReader reader;
    private final CheckIns checkIns;
    private final CheckInItems items;

    @Inject
    public ItemsReader(CheckInReader reader, CheckIns checkIns, CheckInItems items) {
        this.reader = reader;
        this.checkIns = checkIns;
        this.items = items;
    }

    /**
     * What was written in a check-in, the first written first.
     *
     * @throws NotFound if it is not there, or this person is not of its pair
     */
    public List<SeenCheckInItem> of(CheckInId id, ItemKind kind, UserKey viewer) {
        SeenCheckIn seen = reader.outline(id, viewer);
        return items.of(id).stream()
                .filter(item -> item.kind() == kind)
                .sorted(FIRST_WRITTEN)
                .map(item -> seen(seen, item))
                .toList();
    }

    /**
     * The actions of a check-in, and before them those of earlier ones that are still open: they stand in every later one until they are done,
     * dropped or handed on.
     */
    public List<SeenCheckInItem> actions(CheckInId id, UserKey viewer) {
        SeenCheckIn seen = reader.outline(id, viewer);
        List<CheckIn> all = checkIns.of(seen.checkIn().mentorship()).stream()
                .filter(one -> CheckIn.BY_DAY.compare(one, seen.checkIn()) <= 0)
                .sorted(CheckIn.BY_DAY)
                .toList();
        List<CheckInId> order = all.stream().map(CheckIn::id).toList();
        Stream<SeenCheckInItem> carried = items.openActions(seen.checkIn().mentorship()).stream()
                .filter(item ->
                        order.contains(item.checkIn()) && !item.checkIn().equals(id))
                .sorted(Comparator.comparing((CheckInItem<Action> item) -> order.indexOf(item.checkIn()))
                        .thenComparing(FIRST_WRITTEN))
                .map(item -> carried(
                        new SeenCheckIn(all.get(order.indexOf(item.checkIn())), seen.pair(), List.of()),
                        item,
                        order.size() - 1 - order.indexOf(item.checkIn())));
        Stream<SeenCheckInItem> own = items.of(id).stream()
                .filter(item -> item.kind() == ItemKind.ACTION)
                .sorted(FIRST_WRITTEN)
                .map(item -> seen(seen, item));
        return Stream.concat(carried, own).toList();
    }

    /** One item by itself. */
    public SeenCheckInItem get(CheckInItemId id, Class<? extends CheckInContent> type, UserKey viewer) {
        Found<?> found = found(id, type, viewer);
        return seen(found.checkIn(), found.item());
    }

    <C extends CheckInContent> Found<C> found(CheckInItemId id, Class<C> type, UserKey viewer) {
        CheckInItem<?> item =
                items.find(id).filter(one -> type.isInstance(one.content())).orElseThrow(ItemsReader::notFound);
        try {
            return new Found<>(reader.outline(item.checkIn(), viewer), item.as(type));
        } catch (NotFound hidden) {
            throw notFound();
        }
    }

    /** An item, and the check-in that it was written in. */
    record Found<C extends CheckInContent>(SeenCheckIn checkIn, CheckInItem<C> item) {}

    static SeenCheckInItem seen(SeenCheckIn in, CheckInItem<?> item) {
        return carried(in, item, 0);
    }

    private static SeenCheckInItem carried(SeenCheckIn in, CheckInItem<?> item, int times) {
        return new SeenCheckInItem(item, times, CheckInItemStep.openTo(in, item));
    }

    private static NotFound notFound() {
        return new NotFound("item-not-found");
    }
}
