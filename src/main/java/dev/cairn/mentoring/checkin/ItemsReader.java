package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** Reads what stands in check-ins, for their pair. */
@Named
public class ItemsReader {
    static final Comparator<CheckInItem<?>> FIRST_WRITTEN = Comparator.comparing(
                    (CheckInItem<?> item) -> item.createdAt())
            .thenComparing(item -> item.id().value());

    private final CheckInReader reader;
    private final CheckIns checkIns;
    private final CheckInItems items;
    private final EntrustedActions entrusted;

    @Inject
    public ItemsReader(CheckInReader reader, CheckIns checkIns, CheckInItems items, EntrustedActions entrusted) {
        this.reader = reader;
        this.checkIns = checkIns;
        this.items = items;
        this.entrusted = entrusted;
    }

    /**
     * What stands in a check-in of one kind, the first written first: what was written in it, and before that what is carried into it.
     *
     * @throws NotFound if it is not there, or this person is not of its pair
     */
    public List<SeenCheckInItem> of(CheckInId id, ItemKind kind, UserKey viewer) {
        SeenCheckIn seen = reader.outline(id, viewer);
        SeenItems standing = standing(
                new SeenCheckIns(seen.pair(), checkIns.of(seen.checkIn().mentorship())), seen.checkIn());
        return standing.items().stream()
                .filter(item -> item.item().kind() == kind)
                .toList();
    }

    /**
     * What stands in one of the check-ins of a pair; one statement. What lasts and was open when the check-in before it took place stands in it too,
     * whatever became of it since: so it is in every later check-in until it ends, and in that one where the two see that it ended.
     */
    public SeenItems standing(SeenCheckIns all, CheckIn one) {
        List<CheckIn> upTo = all.upTo(one);
        List<CheckInId> order = upTo.stream().map(CheckIn::id).toList();
        int last = order.size() - 1;
        return new SeenItems(
                one.id(),
                items.standing(one, all.after(one)).stream()
                        .filter(item -> order.contains(item.checkIn()))
                        .sorted(Comparator.comparing((CheckInItem<?> item) -> order.indexOf(item.checkIn()))
                                .thenComparing(FIRST_WRITTEN))
                        .map(item -> {
                            int at = order.indexOf(item.checkIn());
                            return carried(new SeenCheckIn(upTo.get(at), all.pair(), List.of()), item, last - at);
                        })
                        .toList());
    }

    /** One item by itself, for its pair. */
    public SeenCheckInItem get(CheckInItemId id, Class<? extends CheckInContent> type, UserKey viewer) {
        Found<?> found = found(id, type, viewer);
        return seen(found.checkIn(), found.item());
    }

    /** An action by itself, for its pair and for whoever else is to do it. */
    public SeenCheckInItem action(CheckInItemId id, UserKey viewer) {
        try {
            return get(id, Action.class, viewer);
        } catch (NotFound notOfPair) {
            return EntrustedActions.seen(entrusted(id, viewer));
        }
    }

    /** @throws NotFound if it is not there, or is not this person's to do, or they are not told of it */
    CheckInItem<Action> entrusted(CheckInItemId id, UserKey person) {
        return items.find(id)
                .filter(item -> entrusted.isToldOf(item, person))
                .map(item -> item.as(Action.class))
                .orElseThrow(ItemsReader::notFound);
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

    /** The check-in in which something was written, whoever may see it. */
    CheckInId checkInOf(CheckInItemId id) {
        return items.find(id).map(item -> item.checkIn()).orElseThrow(ItemsReader::notFound);
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
