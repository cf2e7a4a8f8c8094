package dev.cairn.mentoring.notice;

import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.audience.Sights;
import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInReader;
import dev.cairn.mentoring.checkin.Parts;
import dev.cairn.mentoring.checkin.SeenCheckIns;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.Wordings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what there is to be told to a person now. */
@Named
public class NoticeReader {
    private final CheckInReader checkIns;
    private final Parts parts;
    private final NoticeMarks marks;
    private final Sights sights;
    private final Wordings wordings;
    private final Clock clock;

    @Inject
    public NoticeReader(
            CheckInReader checkIns, Parts parts, NoticeMarks marks, Sights sights, Wordings wordings, Clock clock) {
        this.checkIns = checkIns;
        this.parts = parts;
        this.marks = marks;
        this.sights = sights;
        this.wordings = wordings;
        this.clock = clock;
    }

    /** What this person was not told yet, or did not put away; four statements, however much there is. The more pressing comes first. */
    public List<Notice> of(UserKey person) {
        List<Notice> all = new ArrayList<>(derived(person));
        Set<NoticeId> away = marks.with(
                NoticeMark.Kind.PUT_AWAY, all.stream().map(Notice::id).toList());
        all.removeIf(notice -> away.contains(notice.id()));
        return all;
    }

    /** The same with what they put away. */
    List<Notice> derived(UserKey person) {
        List<SeenCheckIns> own = checkIns.ofPerson(person).stream()
                .filter(all -> all.pair().sight().hasHomePage())
                .toList();
        List<Mentorship> reached =
                own.stream().map(all -> all.pair().mentorship()).toList();
        List<CheckIn> open = own.stream()
                .filter(all -> all.pair().mentorship().stage() == Stage.ACTIVE)
                .flatMap(all -> all.checkIns().stream())
                .filter(CheckIn::isOpen)
                .toList();
        Agenda agenda = Agenda.of(
                reached, open, parts.sharedIn(open.stream().map(CheckIn::id).toList()));
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), wordings.of(person).zone());
        return agenda.of(person, today)
                .flatMap(occasion -> occasion.notices().stream())
                .sorted(Notice.BY_URGENCY)
                .limit(NoticeMarks.MOST_AT_ONCE)
                .toList();
    }

    /** Those of a person's mentorships whose home page is there and theirs to view: elsewhere they can do nothing. */
    List<Mentorship> reached(UserKey person, Collection<Mentorship> own) {
        Map<Mentorship, Sight> seen = sights.of(person, own);
        return own.stream()
                .filter(one -> {
                    Sight sight = seen.get(one);
                    return sight != null && sight.ofPair() && sight.hasHomePage();
                })
                .toList();
    }
}
