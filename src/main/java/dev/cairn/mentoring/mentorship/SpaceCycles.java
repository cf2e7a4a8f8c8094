package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.KeptOnce;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The cycles of a space (R35). Whoever may view the space reads them.
 *
 * @param revision counts their changes; 1 as long as nothing was written
 * @param changedBy who changed them last; null as long as nothing was written
 */
public record SpaceCycles(
        String spaceKey,
        long revision,
        List<Cycle> cycles,
        @Nullable UserKey changedBy,
        @Nullable Instant changedAt) implements KeptOnce {
    /** How many a space can have. */
    public static final int MOST = 12;

    public SpaceCycles {
        cycles = List.copyOf(cycles);
    }

    public static SpaceCycles blank(String spaceKey) {
        return new SpaceCycles(spaceKey, 1, List.of(), null, null);
    }

    /** Those that were written as {@link #state}. */
    public static SpaceCycles from(String spaceKey, State state) {
        return new SpaceCycles(
                spaceKey,
                State.sure(state.number("revision")).longValueExact(),
                state.states("cycles").stream().map(Cycle::from).toList(),
                Said.person(state, "changedBy"),
                state.moment("changedAt"));
    }

    /** Under what they are kept. The key of a space stays the same as long as the space is there. */
    public static UUID idIn(String spaceKey) {
        return UUID.nameUUIDFromBytes(("space-cycles:" + spaceKey).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public UUID id() {
        return idIn(spaceKey);
    }

    /** Empty if it was taken away, or is another space's. */
    public Optional<Cycle> find(UUID cycle) {
        return cycles.stream().filter(one -> one.id().equals(cycle)).findFirst();
    }

    @Override
    public State state() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("revision", revision);
        members.put("cycles", cycles.stream().map(Cycle::members).toList());
        members.put("changedBy", changedBy);
        members.put("changedAt", changedAt);
        return State.of(members);
    }

    /** What they are after these are written in their place; these if nothing is different. Two of one name are a fault of the second, and so is a day that stands there twice. */
    SpaceCycles replacedBy(List<NewCycle> sent, UserKey by, Instant now, Faults faults) {
        List<Cycle> after = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<UUID> ids = new HashSet<>();
        for (int place = 0; place < sent.size(); place++) {
            NewCycle one = sent.get(place);
            String at = "cycles[" + place + "]";
            faults.addIf(!names.add(one.name().strip().toLowerCase(Locale.ROOT)), at + ".name", "named-twice");
            checkDates(one.dates(), at, faults);
            UUID known = one.id();
            faults.addIf(known != null && find(known).isEmpty(), at + ".id", "no-such-cycle");
            faults.addIf(known != null && !ids.add(known), at + ".id", "named-twice");
            after.add(new Cycle(Objects.requireNonNullElseGet(known, UUID::randomUUID), one.name(), one.dates()));
        }
        return after.equals(cycles) ? this : new SpaceCycles(spaceKey, revision + 1, after, by, now);
    }

    private static void checkDates(List<LocalDate> dates, String at, Faults faults) {
        Set<LocalDate> known = new HashSet<>();
        for (int place = 0; place < dates.size(); place++) {
            faults.addIf(!known.add(dates.get(place)), at + ".dates[" + place + "]", "named-twice");
        }
    }
}
