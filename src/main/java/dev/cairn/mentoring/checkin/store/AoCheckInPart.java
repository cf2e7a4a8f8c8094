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

/** What stands in one field of a check-in, by one writer. */
@Preload
@Table("CheckInPart")
@Indexes({
    @Index(
            name = "checkin",
            methodNames = {"getCheckIn"})
})
public interface AoCheckInPart extends Entity {
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
    @StringLength(40)
    String getField();

    void setField(String value);

    @NotNull
    @StringLength(20)
    String getWriter();

    void setWriter(String value);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getContent();

    void setContent(@Nullable String value);

    long getRevision();

    void setRevision(long number);

    String getChangedBy();

    void setChangedBy(String value);

    long getChangedAt();

    void setChangedAt(long number);
}
