package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.Setting;
import java.util.List;

/** Changed parts of an agreement; a list that is sent stands for the whole of it. */
public record AgreementChange(
        Setting<String> observation, Setting<List<SharedWord>> words, Setting<List<Commitment>> commitments) {}
