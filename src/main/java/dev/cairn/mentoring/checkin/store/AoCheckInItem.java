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

/** The columns that all items of a check-in have, and what each says as one JSON object. */
@Preload
@Table("CheckInItem")
@Indexes({
    @Index(
            name = "checkin",
            methodNames = {"getCheckIn"}),
    @Index(
            name = "state",
            methodNames = {"getMentorship", "getState"}),
    @Index(
            name = "owner",
            methodNames = {"getOwner", "getState"}),
    @Index(
            name = "ended",
            methodNames = {"getMentorship", "getEndedOn"})
})
public interface AoCheckInItem extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    void setUuid(String value);

    @NotNull
    @StringLength(36)
    String getMentorship();

    void setMentorship(String value);

    @NotNull
    @StringLength(36)
    String getCheckIn();

    void setCheckIn(String value);

    @NotNull
    @StringLength(20)
    String getKind();

    void setKind(String value);

    /** Of what lasts; null of anything else. */
    @StringLength(20)
    @Nullable
    String getState();

    void setState(@Nullable String value);

    /** The key of whoever is to do an action; null of anything else. */
    @Nullable
    String getOwner();

    void setOwner(@Nullable String key);

    /** When what lasts ended, as 2026-12-01; null while it is open, and of anything else. */
    @StringLength(10)
    @Nullable
    String getEndedOn();

    void setEndedOn(@Nullable String day);

    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String value);

    String getAuthor();

    void setAuthor(String value);

    long getRevision();

    void setRevision(long number);

    long getCreatedAt();

    void setCreatedAt(long number);
}
