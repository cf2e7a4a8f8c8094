package dev.cairn.mentoring.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Long texts in a list. */
public final class InMemoryTexts implements Texts {
    private record Row(UUID mentorship, UUID item, String field, String content) {}

    private final List<Row> rows = new ArrayList<>();

    @Override
    public synchronized MentorshipTexts of(Collection<UUID> mentorships) {
        Map<UUID, Map<String, String>> byItem = new HashMap<>();
        for (Row row : rows) {
            if (mentorships.contains(row.mentorship())) {
                byItem.computeIfAbsent(row.item(), item -> new HashMap<>()).put(row.field(), row.content());
            }
        }
        return new MentorshipTexts(byItem);
    }

    @Override
    public synchronized void replace(
            UUID mentorship, UUID item, Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        List<String> fields = new ArrayList<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            String content = after.get(field);
            if (!Objects.equals(before.get(field), content)) {
                rows.removeIf(row -> row.item().equals(item) && row.field().equals(field));
                if (content != null) {
                    rows.add(new Row(mentorship, item, field, content));
                }
            }
        }
    }

    @Override
    public synchronized void remove(UUID item) {
        rows.removeIf(row -> row.item().equals(item));
    }
}
