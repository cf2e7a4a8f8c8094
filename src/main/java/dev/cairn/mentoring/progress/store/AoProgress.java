package dev.cairn.mentoring.progress.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * The columns of a summary: those that lists are found and sorted by, and all of it once more as facts. Its guard is the mentorship: there is one
 * row of each at any time, and of two that are made from the same one the second cannot be kept.
 */
@Preload
@Table("Progress")
@Indexes({
    @Index(
            name = "mentorship",
            methodNames = {"getMentorship"}),
    @Index(
            name = "page",
            methodNames = {"getHomePage"}),
    @Index(
            name = "attention",
            methodNames = {"getSpaceKey", "getAttentionFrom", "getMentorship"}),
    @Index(
            name = "stage",
            methodNames = {"getSpaceKey", "getStage", "getMentorship"}),
    @Index(
            name = "staged",
            methodNames = {"getSpaceKey", "getStage", "getAttentionFrom", "getMentorship"}),
    @Index(
            name = "mentor",
            methodNames = {"getSpaceKey", "getMentorName", "getMentorship"}),
    @Index(
            name = "mentee",
            methodNames = {"getSpaceKey", "getMenteeName", "getMentorship"}),
    @Index(
            name = "mentorkey",
            methodNames = {"getSpaceKey", "getMentor"}),
    @Index(
            name = "menteekey",
            methodNames = {"getSpaceKey", "getMentee"}),
    @Index(
            name = "goals",
            methodNames = {"getSpaceKey", "getGoalShare", "getMentorship"}),
    @Index(
            name = "milestones",
            methodNames = {"getSpaceKey", "getMilestoneShare", "getMentorship"}),
    @Index(
            name = "claims",
            methodNames = {"getSpaceKey", "getClaimShare", "getMentorship"}),
    @Index(
            name = "last",
            methodNames = {"getSpaceKey", "getLastTalk", "getMentorship"}),
    @Index(
            name = "next",
            methodNames = {"getSpaceKey", "getNextTalk", "getMentorship"}),
    @Index(
            name = "reviewed",
            methodNames = {"getSpaceKey", "getReviewedOn", "getMentorship"})
})
public interface AoProgress extends Entity {
    @NotNull
    @Unique
    @StringLength(60)
    String getGuard();

    void setGuard(String value);

    @NotNull
    @StringLength(36)
    String getMentorship();

    void setMentorship(String uuid);

    long getRevision();

    void setRevision(long number);

    @NotNull
    String getSpaceKey();

    void setSpaceKey(String key);

    long getHomePage();

    void setHomePage(long id);

    @NotNull
    String getMentor();

    void setMentor(String userKey);

    @NotNull
    String getMentee();

    void setMentee(String userKey);

    /** As lists are sorted by it. */
    @NotNull
    String getMentorName();

    void setMentorName(String name);

    @NotNull
    String getMenteeName();

    void setMenteeName(String name);

    @NotNull
    @StringLength(20)
    String getStage();

    void setStage(String name);

    /** From which day on it wants attention; after every day where it never does, so that a day always has an order. */
    @NotNull
    @StringLength(10)
    String getAttentionFrom();

    void setAttentionFrom(String isoDate);

    /** In thousandths, -1 of nothing. */
    int getGoalShare();

    void setGoalShare(int thousandths);

    int getMilestoneShare();

    void setMilestoneShare(int thousandths);

    int getClaimShare();

    void setClaimShare(int thousandths);

    /** Before every day where none was held, as the next two. */
    @NotNull
    @StringLength(10)
    String getLastTalk();

    void setLastTalk(String isoDate);

    @NotNull
    @StringLength(10)
    String getNextTalk();

    void setNextTalk(String isoDate);

    @NotNull
    @StringLength(10)
    String getReviewedOn();

    void setReviewedOn(String isoDate);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getFacts();

    void setFacts(String json);
}
