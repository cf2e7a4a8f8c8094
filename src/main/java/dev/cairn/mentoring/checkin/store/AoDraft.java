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

/** What one person is writing in one field of a check-in. Its guard is its id: there is one row of it at any time, and of two that are saved in place of the same one the second cannot be kept. */
@Preload
@Table("Draft")
@Indexes({
    @Index(
            name = "checkin",
            methodNames = {"getCheckIn", "getAuthor"})
})
public interface AoDraft extends Entity {
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
    @StringLength(40)
    String getField();

    void setField(String value);

    @NotNull
    String getAuthor();

    void setAuthor(String value);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getContent();

    void setContent(@Nullable String value);

    long getRevision();

    void setRevision(long number);

    long getSavedAt();

    void setSavedAt(long number);
}
