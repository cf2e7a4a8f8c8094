package dev.cairn.mentoring.goal.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The columns of a goal; its long texts are rows of the table {@code Text}. */
@Preload
@Table("Goal")
@Indexes({
    @Index(
            name = "plan",
            methodNames = {"getMentorship", "getPosition"})
})
public interface AoGoal extends Entity {
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
    String getParent();

    void setParent(String uuid);

    int getPosition();

    void setPosition(int position);

    String getTitle();

    void setTitle(String title);

    @StringLength(20)
    String getKind();

    void setKind(String name);

    String getCompetency();

    void setCompetency(String competency);

    @StringLength(20)
    String getAimKind();

    void setAimKind(String name);

    @StringLength(20)
    String getHorizon();

    void setHorizon(String name);

    @StringLength(10)
    String getDue();

    void setDue(String isoDate);

    @StringLength(10)
    String getDueFrom();

    void setDueFrom(String isoDate);

    @StringLength(20)
    String getLearningFraming();

    void setLearningFraming(String name);

    @StringLength(20)
    String getEffort();

    void setEffort(String name);

    @StringLength(20)
    String getImpact();

    void setImpact(String name);

    @StringLength(20)
    String getState();

    void setState(String name);

    @StringLength(10)
    String getReachedOn();

    void setReachedOn(String isoDate);

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
