package dev.cairn.mentoring.calendar.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Where one person's calendar is read. Its guard is the person: there is one row of each at any time, and of two that replace the same one the second cannot be kept. */
@Preload
@Table("Calendar")
@Indexes({
    @Index(
            name = "person",
            methodNames = {"getPerson"}),
    @Index(
            name = "digest",
            methodNames = {"getDigest"})
})
public interface AoCalendarAddress extends Entity {
    @NotNull
    @Unique
    String getGuard();

    void setGuard(String value);

    @NotNull
    String getPerson();

    void setPerson(String value);

    @StringLength(64)
    @Nullable
    String getDigest();

    void setDigest(@Nullable String value);

    long getRevision();

    void setRevision(long number);

    long getChangedAt();

    void setChangedAt(long number);
}
