package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.Setting;
import java.time.LocalDate;

/** Changed fields of a mentorship. */
public record MentorshipChange(
        Setting<String> purpose,
        Setting<String> skills,
        Setting<String> routines,
        Setting<String> outcomes,
        Setting<String> careerAim,
        Setting<Cadence> cadence,
        Setting<LocalDate> start,
        Setting<LocalDate> plannedEnd) {
    public static final MentorshipChange NONE = new MentorshipChange(
            Setting.absent(),
            Setting.absent(),
            Setting.absent(),
            Setting.absent(),
            Setting.absent(),
            Setting.absent(),
            Setting.absent(),
            Setting.absent());

    Charter applyTo(Charter charter) {
        return new Charter(
                purpose.or(charter.purpose()),
                new Success(
                        skills.or(charter.success().skills()),
                        routines.or(charter.success().routines()),
                        outcomes.or(charter.success().outcomes())),
                careerAim.or(charter.careerAim()));
    }
}
