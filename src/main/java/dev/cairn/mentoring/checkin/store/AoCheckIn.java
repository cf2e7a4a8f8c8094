package dev.cairn.mentoring.checkin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The columns of a check-in; what is written for it stands in {@code CheckInPart}. */
@Preload
@Table("CheckIn")
@Indexes({
    @Index(
            name = "mentorship",
            methodNames = {"getMentorship", "getPlanned"}),
    @Index(
            name = "open",
            methodNames = {"getState", "getPlanned"})
})
public interface AoCheckIn extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    void setUuid(String value);

    @NotNull
    @StringLength(36)
    String getMentorship();

    void setMentorship(String value);

    int getOrdinal();

    void setOrdinal(int number);

    @StringLength(10)
    String getPlanned();

    void setPlanned(String value);

    @StringLength(StringLength.UNLIMITED)
    String getMovesJson();

    void setMovesJson(String value);

    @StringLength(40)
    @Nullable
    String getEmphasis();

    void setEmphasis(@Nullable String value);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPlaybookJson();

    void setPlaybookJson(@Nullable String value);

    @StringLength(20)
    String getState();

    void setState(String value);

    /** 0 where nobody named one. */
    long getPage();

    void setPage(long id);
    /** How it was closed; null as long as it is open. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getClosingJson();

    void setClosingJson(@Nullable String value);

    String getAuthor();

    void setAuthor(String value);

    long getRevision();

    void setRevision(long number);

    long getCreatedAt();

    void setCreatedAt(long number);
}
