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

/** A page that is attached to a mentorship. Its guard is the two of them: a page is attached once. */
@Preload
@Table("AttachedPage")
@Indexes({
    @Index(
            name = "mentorship",
            methodNames = {"getMentorship"})
})
public interface AoAttachedPage extends Entity {
    @NotNull
    @Unique
    @StringLength(60)
    String getGuard();

    void setGuard(String value);

    @NotNull
    @StringLength(36)
    String getMentorship();

    void setMentorship(String value);

    /** Null where it belongs to the mentorship as a whole. */
    @StringLength(36)
    @Nullable
    String getCheckIn();

    void setCheckIn(@Nullable String value);

    long getPageId();

    void setPageId(long number);

    @NotNull
    String getAuthor();

    void setAuthor(String value);

    long getAttachedAt();

    void setAttachedAt(long number);
}
