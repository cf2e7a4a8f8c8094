package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.shared.Setting;
import java.util.List;

/** Changed parts of the words of a space; a list that is sent stands for the whole of it. */
public record SpaceWordsChange(Setting<String> observation, Setting<List<SharedWord>> words) {}
