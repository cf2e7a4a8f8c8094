package dev.cairn.mentoring.goal.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The columns that all items of a plan have, and what each says as one JSON object. */
@Preload
@Table("PlanItem")
@Indexes({
    @Index(
            name = "plan",
            methodNames = {"getMentorship", "getKind"}),
    @Index(
            name = "person",
            methodNames = {"getPerson"})
})
public interface AoPlanItem extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    void setUuid(String uuid);

    @NotNull
    @StringLength(36)
    String getMentorship();

    void setMentorship(String uuid);

    @StringLength(36)
    String getGoal();

    void setGoal(String uuid);

    @NotNull
    @StringLength(20)
    String getKind();

    void setKind(String name);

    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String json);

    /** To whom it opens something; null mostly. */
    String getPerson();

    void setPerson(String userKey);

    String getAuthor();

    void setAuthor(String userKey);

    @StringLength(20)
    String getAudience();

    void setAudience(String name);

    long getRevision();

    void setRevision(long revision);

    long getCreatedAt();

    void setCreatedAt(long epochMilliseconds);
}
