package dev.cairn.mentoring.journal.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One change of one item: who, when, what and why, and the item as it was afterwards. */
@Preload
@Table("Journal")
@Indexes({
    @Index(
            name = "mentorship",
            methodNames = {"getMentorship", "getChangedAt"}),
    @Index(
            name = "item",
            methodNames = {"getItem", "getRevision"})
})
public interface AoJournalEntry extends Entity {
    /** What is changed and its new revision; that no second row holds the same is what lets one of two racing changes win. */
    @NotNull
    @Unique
    @StringLength(60)
    String getGuard();

    void setGuard(String itemAndRevision);

    @StringLength(36)
    String getMentorship();

    void setMentorship(String uuid);

    @NotNull
    @StringLength(20)
    String getItemKind();

    void setItemKind(String name);

    @NotNull
    @StringLength(60)
    String getItem();

    void setItem(String id);

    long getRevision();

    void setRevision(long revision);

    long getChangedAt();

    void setChangedAt(long epochMilliseconds);

    String getChangedBy();

    void setChangedBy(String userKey);

    @NotNull
    @StringLength(40)
    String getAction();

    void setAction(String action);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    String getAuthor();

    void setAuthor(String userKey);

    @StringLength(20)
    String getAudience();

    void setAudience(String name);

    @StringLength(StringLength.UNLIMITED)
    String getStateJson();

    void setStateJson(String json);
}
