package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.shared.Setting;
import java.util.UUID;

/**
 * What comes with a confirmation, or with closing.
 *
 * @param fingerprint of what this person was shown
 * @param withoutNextSteps whether they say that there are none this time
 */
public record Assent(Setting<UUID> fingerprint, boolean withoutNextSteps) {}
