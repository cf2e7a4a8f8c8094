package dev.cairn.mentoring.goal.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The columns of a milestone; its owners, its moves and its long texts are rows of the table {@code Text}. */
@Preload
@Table("Milestone")
@Indexes({
    @Index(
            name = "plan",
            methodNames = {"getMentorship", "getDue"})
})
public interface AoMilestone extends Entity {
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

    String getTitle();

    void setTitle(String title);

    @StringLength(10)
    String getDue();

    void setDue(String isoDate);

    @StringLength(20)
    String getState();

    void setState(String name);

    @StringLength(10)
    String getReachedOn();

    void setReachedOn(String isoDate);

    String getWordedBy();

    void setWordedBy(String userKey);

    String getAgreedBy();

    void setAgreedBy(String userKey);

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
