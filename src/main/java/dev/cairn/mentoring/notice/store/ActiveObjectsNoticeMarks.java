package dev.cairn.mentoring.notice.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.notice.NoticeId;
import dev.cairn.mentoring.notice.NoticeMark;
import dev.cairn.mentoring.notice.NoticeMarks;
import dev.cairn.mentoring.shared.store.In;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Marks on notices in their table; rows are only ever added. */
@Named
final class ActiveObjectsNoticeMarks implements NoticeMarks {
    private final ActiveObjects ao;

    @Inject
    ActiveObjectsNoticeMarks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(NoticeMark mark) {
        ao.create(
                AoNoticeMark.class,
                new DBParam("GUARD", mark.notice() + ":" + mark.kind().name()),
                new DBParam("NOTICE", mark.notice().toString()),
                new DBParam("KIND", mark.kind().name()),
                new DBParam("PERSON", mark.person().value()),
                new DBParam("MARKED_AT", mark.at().toEpochMilli()));
    }

    @Override
    public Set<NoticeId> with(NoticeMark.Kind kind, Collection<NoticeId> notices) {
        if (notices.isEmpty()) {
            return Set.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(kind.name()));
        parameters.addAll(Arrays.asList(In.parameters(notices)));
        return Arrays.stream(ao.find(
                        AoNoticeMark.class,
                        Query.select().where("KIND = ? AND " + In.anyOf("NOTICE", notices), parameters.toArray())))
                .map(row -> new NoticeId(UUID.fromString(row.getNotice())))
                .collect(Collectors.toSet());
    }
}
