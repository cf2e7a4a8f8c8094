package dev.cairn.sandbox.content;

import dev.cairn.sandbox.content.ContentRefusal.Reason;
import dev.cairn.sandbox.database.Database;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The labels of content. Names are lower-case. */
public final class Labels {
    private static final Pattern NAME = Pattern.compile("[^\\s:;,.?&\\[\\]()#^*@!<>]{1,255}");
    private static final Pattern PREFIX = Pattern.compile("global|my|team");

    private final Database database;
    private final Ids ids;

    Labels(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    public List<Label> of(long contentId) {
        return database.jdbc()
                .query(
                        "SELECT ID, PREFIX, NAME FROM SB_LABEL WHERE CONTENT_ID = ? ORDER BY ID",
                        (row, number) -> new Label(row.getLong("ID"), row.getString("PREFIX"), row.getString("NAME")),
                        contentId);
    }

    /** Adds a label unless the content has it. */
    public void add(long contentId, String prefix, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!NAME.matcher(lower).matches() || !PREFIX.matcher(prefix).matches()) {
            throw new ContentRefusal(Reason.BAD_INPUT, "The label name '" + name + "' is invalid");
        }
        database.inTransaction(() -> {
            boolean there = of(contentId).stream()
                    .anyMatch(label ->
                            label.prefix().equals(prefix) && label.name().equals(lower));
            if (!there) {
                database.jdbc()
                        .update(
                                "INSERT INTO SB_LABEL (ID, CONTENT_ID, PREFIX, NAME) VALUES (?, ?, ?, ?)",
                                ids.next(),
                                contentId,
                                prefix,
                                lower);
            }
        });
    }

    public void remove(long contentId, String name) {
        database.jdbc()
                .update(
                        "DELETE FROM SB_LABEL WHERE CONTENT_ID = ? AND NAME = ?",
                        contentId,
                        name.toLowerCase(Locale.ROOT));
    }
}
