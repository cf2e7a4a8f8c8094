package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Setting;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changed members of an interpretation, or those of a new one. */
public record InterpretationChange(Setting<String> text, Setting<List<UUID>> cites, Setting<UUID> alternativeOf)
        implements CheckInContentChange<Interpretation> {
    @Override
    public Interpretation applyTo(@Nullable Interpretation before, ItemsAround around, Faults faults) {
        String newText = text.or(before == null ? null : before.text());
        faults.addIf(newText == null, "text", "required");
        List<UUID> newCites = Objects.requireNonNullElse(cites.or(before == null ? null : before.cites()), List.of());
        faults.addIf(newCites.isEmpty(), "cites", "rests-on-no-data");
        faults.addIf(
                !newCites.stream().allMatch(id -> around.has(ItemKind.DATA_POINT, id)),
                "cites",
                "not-in-this-check-in");
        UUID beside = alternativeOf.or(before == null ? null : before.alternativeOf());
        faults.addIf(
                beside != null && !around.has(ItemKind.INTERPRETATION, beside),
                "alternativeOf",
                "not-in-this-check-in");
        faults.check();
        return new Interpretation(Objects.requireNonNull(newText), newCites, beside);
    }
}
