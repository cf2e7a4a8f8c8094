package dev.cairn.mentoring.mentorship.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The columns of a mentorship; its purpose, its success and its career aim are rows of the table {@code Text}. */
@Preload
@Table("Mentorship")
@Indexes({
    @Index(
            name = "mentor",
            methodNames = {"getMentor", "getCreatedAt"}),
    @Index(
            name = "mentee",
            methodNames = {"getMentee", "getCreatedAt"}),
    @Index(
            name = "page",
            methodNames = {"getHomePage", "getCreatedAt"}),
    @Index(
            name = "space",
            methodNames = {"getSpaceKey", "getStage"})
})
public interface AoMentorship extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    void setUuid(String uuid);

    String getMentor();

    void setMentor(String userKey);

    String getMentee();

    void setMentee(String userKey);

    String getProposedBy();

    void setProposedBy(String userKey);

    @StringLength(20)
    String getStage();

    void setStage(String name);

    long getHomePage();

    void setHomePage(long contentId);

    /** Where the home page was last known to live: an index for lists, never a ground for a right. */
    String getSpaceKey();

    void setSpaceKey(String key);

    @StringLength(40)
    String getCadence();

    void setCadence(String written);

    @StringLength(10)
    String getStartOn();

    void setStartOn(String isoDate);

    @StringLength(10)
    String getPlannedEnd();

    void setPlannedEnd(String isoDate);

    @StringLength(10)
    String getReviewedOn();

    void setReviewedOn(String isoDate);

    @StringLength(10)
    String getNextReview();

    void setNextReview(String isoDate);

    long getRevision();

    void setRevision(long revision);

    long getPlanRevision();

    void setPlanRevision(long revision);

    long getCreatedAt();

    void setCreatedAt(long epochMilliseconds);
}
