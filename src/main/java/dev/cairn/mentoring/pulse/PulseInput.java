package dev.cairn.mentoring.pulse;

import dev.cairn.mentoring.shared.Setting;

/** Three numbers, or that there is no answer. */
public record PulseInput(
        Setting<Integer> clarity, Setting<Integer> usefulness, Setting<Integer> support, boolean skipped) {}
