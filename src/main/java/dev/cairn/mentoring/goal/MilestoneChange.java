package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.shared.Setting;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.List;

/** Changed fields of a milestone, or the fields of a new one. Owners are cleared with null or an empty list. */
public record MilestoneChange(
        Setting<String> title,
        Setting<String> indicator,
        Setting<LocalDate> due,
        Setting<List<UserKey>> owners,
        Setting<Audience> audience) {
    /** Whether it changes who sees the milestone and nothing else; that is possible at any time. */
    boolean isAudienceAlone() {
        return audience.present() && !title.present() && !indicator.present() && !due.present() && !owners.present();
    }
}
