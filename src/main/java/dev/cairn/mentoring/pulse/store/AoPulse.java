package dev.cairn.mentoring.pulse.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What one mentee says of one check-in. Its guard is its id: there is one row of it at any time, and of two that are saved in place of the same one the second cannot be kept. */
@Preload
@Table("Pulse")
@Indexes({
    @Index(
            name = "checkin",
            methodNames = {"getCheckIn", "getMentee"}),
    @Index(
            name = "space",
            methodNames = {"getSpaceKey", "getQuarter"})
})
public interface AoPulse extends Entity {
    @NotNull
    @Unique
    @StringLength(60)
    String getGuard();

    void setGuard(String value);

    @NotNull
    @StringLength(36)
    String getMentorship();

    void setMentorship(String value);

    @NotNull
    @StringLength(36)
    String getCheckIn();

    void setCheckIn(String value);

    @NotNull
    String getMentee();

    void setMentee(String value);

    /** In which it counts; null where there is no answer. */
    @Nullable
    String getSpaceKey();

    void setSpaceKey(@Nullable String value);

    @StringLength(7)
    @Nullable
    String getQuarter();

    void setQuarter(@Nullable String value);

    /** 0 where there is no answer, as the two after it. */
    int getClarity();

    void setClarity(int number);

    int getUsefulness();

    void setUsefulness(int number);

    int getSupport();

    void setSupport(int number);

    boolean isSkipped();

    void setSkipped(boolean value);

    long getRevision();

    void setRevision(long number);

    long getSavedAt();

    void setSavedAt(long number);
}
