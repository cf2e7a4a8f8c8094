package dev.cairn.mentoring.notice.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What was done with a notice. Its guard is the notice and what was done: two nodes cannot both mail the same. */
@Preload
@Table("NoticeMark")
@Indexes({
    @Index(
            name = "notice",
            methodNames = {"getNotice", "getKind"})
})
public interface AoNoticeMark extends Entity {
    @NotNull
    @Unique
    @StringLength(60)
    String getGuard();

    void setGuard(String value);

    @NotNull
    @StringLength(36)
    String getNotice();

    void setNotice(String value);

    @NotNull
    @StringLength(20)
    String getKind();

    void setKind(String name);

    @NotNull
    String getPerson();

    void setPerson(String userKey);

    long getMarkedAt();

    void setMarkedAt(long epochMilliseconds);
}
