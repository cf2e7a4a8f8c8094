package dev.cairn.mentoring.shared.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Long texts in the one table that holds them all. */
@Named
final class ActiveObjectsTexts implements Texts {
    private final ActiveObjects ao;

    @Inject
    ActiveObjectsTexts(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public MentorshipTexts of(Collection<UUID> mentorships) {
        if (mentorships.isEmpty()) {
            return MentorshipTexts.NONE;
        }
        Map<UUID, Map<String, String>> byItem = new HashMap<>();
        for (AoText row : find(In.anyOf("MENTORSHIP", mentorships), In.parameters(mentorships))) {
            byItem.computeIfAbsent(UUID.fromString(row.getItem()), item -> new HashMap<>())
                    .put(row.getField(), row.getContent());
        }
        return new MentorshipTexts(byItem);
    }

    @Override
    public void replace(
            UUID mentorship, UUID item, Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        TreeSet<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(field -> Objects.equals(before.get(field), after.get(field)));
        if (changed.isEmpty()) {
            return;
        }
        Map<String, AoText> rows = before.isEmpty() ? Map.of() : rows(item);
        for (String field : changed) {
            write(mentorship, item, field, rows.get(field), after.get(field));
        }
    }

    @Override
    public void remove(UUID item) {
        ao.deleteWithSQL(AoText.class, "ITEM = ?", item.toString());
    }

    private void write(UUID mentorship, UUID item, String field, @Nullable AoText row, @Nullable String content) {
        if (content == null) {
            if (row != null) {
                ao.delete(row);
            }
        } else if (row == null) {
            ao.create(
                    AoText.class,
                    new DBParam("MENTORSHIP", mentorship.toString()),
                    new DBParam("ITEM", item.toString()),
                    new DBParam("FIELD", field),
                    new DBParam("CONTENT", content));
        } else {
            row.setContent(content);
            row.save();
        }
    }

    private Map<String, AoText> rows(UUID item) {
        Map<String, AoText> rows = new HashMap<>();
        for (AoText row : find("ITEM = ?", item.toString())) {
            rows.put(row.getField(), row);
        }
        return rows;
    }

    private AoText[] find(String criteria, Object... parameters) {
        return ao.find(AoText.class, Query.select().where(criteria, parameters));
    }
}
