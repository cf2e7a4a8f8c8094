package dev.cairn.mentoring.shared.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One long text of one item, so that a list reads none of them and a plan reads all of its own in one statement. */
@Preload
@Table("Text")
@Indexes({
    @Index(
            name = "mentorship",
            methodNames = {"getMentorship", "getItem"}),
    @Index(
            name = "item",
            methodNames = {"getItem", "getField"})
})
public interface AoText extends Entity {
    @NotNull
    @StringLength(36)
    String getMentorship();

    void setMentorship(String uuid);

    @NotNull
    @StringLength(36)
    String getItem();

    void setItem(String uuid);

    @NotNull
    @StringLength(40)
    String getField();

    void setField(String name);

    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String content);
}
