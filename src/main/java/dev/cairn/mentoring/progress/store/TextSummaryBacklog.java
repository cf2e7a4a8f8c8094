package dev.cairn.mentoring.progress.store;

import dev.cairn.mentoring.progress.SummaryBacklog;
import dev.cairn.mentoring.shared.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Spaces in line, each as one text, all in the place of one mentorship. */
@Named
final class TextSummaryBacklog implements SummaryBacklog {
    private static final String FIELD = "summary-backlog";
    private static final UUID LINE = id("");

    private final Texts texts;

    @Inject
    TextSummaryBacklog(Texts texts) {
        this.texts = texts;
    }

    private static UUID id(String spaceKey) {
        return UUID.nameUUIDFromBytes((FIELD + ":" + spaceKey).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void add(String spaceKey) {
        UUID place = id(spaceKey);
        texts.replace(LINE, place, texts.of(LINE).of(place), Map.of(FIELD, spaceKey));
    }

    @Override
    public List<String> take() {
        Map<UUID, Map<String, String>> waiting = texts.of(LINE).byItem();
        waiting.keySet().forEach(texts::remove);
        return waiting.values().stream()
                .map(fields -> fields.getOrDefault(FIELD, ""))
                .toList();
    }
}
