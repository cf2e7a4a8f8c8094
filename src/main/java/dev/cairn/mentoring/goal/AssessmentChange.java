package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Setting;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changed members of a view, or those of a new one. Whose it is and to which round it belongs is never sent. */
public record AssessmentChange(Setting<Long> level, Setting<String> seen) {
    /** @param before null for a new one */
    Assessment applyTo(@Nullable Assessment before, ViewRole role, int round, Faults faults) {
        Long newLevel = level.or(before == null ? null : Long.valueOf(before.level()));
        faults.addIf(newLevel == null, "level", "required");
        String newSeen = seen.or(before == null ? null : before.seen());
        faults.addIf(newSeen == null, "seen", "required");
        faults.check();
        return new Assessment(
                role, Math.toIntExact(Objects.requireNonNull(newLevel)), Objects.requireNonNull(newSeen), round);
    }
}
