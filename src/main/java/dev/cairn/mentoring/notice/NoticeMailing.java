package dev.cairn.mentoring.notice;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckIns;
import dev.cairn.mentoring.checkin.Parts;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.Mentorships;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.Wordings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mails to everybody what they were not mailed yet. However often it runs, on however many nodes, and wherever it is killed, nobody is mailed the same
 * twice: a notice is marked, and that is committed, before its mail is handed over.
 */
@Named
public class NoticeMailing {
    private static final Logger log = LoggerFactory.getLogger(NoticeMailing.class);

    /** Nobody is mailed earlier in their day. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** So many check-ins, or people, are looked into at once: the two of a check-in have at most so many notices of it. */
    private static final int BATCH = NoticeMarks.MOST_AT_ONCE / (2 * NoticeKind.values().length);

    private final Mentorships mentorships;
    private final CheckIns checkIns;
    private final Parts parts;
    private final NoticeMarks marks;
    private final NoticePreferencesOfPeople preferences;
    private final NoticeReader reader;
    private final LetterWriter letters;
    private final Mail mail;
    private final Wordings wordings;
    private final Transactions transactions;

    @Inject
    public NoticeMailing(
            Mentorships mentorships,
            CheckIns checkIns,
            Parts parts,
            NoticeMarks marks,
            NoticePreferencesOfPeople preferences,
            NoticeReader reader,
            LetterWriter letters,
            Mail mail,
            Wordings wordings,
            Transactions transactions) {
        this.mentorships = mentorships;
        this.checkIns = checkIns;
        this.parts = parts;
        this.marks = marks;
        this.preferences = preferences;
        this.reader = reader;
        this.letters = letters;
        this.mail = mail;
        this.wordings = wordings;
        this.transactions = transactions;
    }

    /**
     * Mails what there is to be mailed at this moment. It needs nobody to be logged in. What goes wrong with one person keeps no other from theirs.
     *
     * @return how many letters were handed over
     */
    public int run(Instant moment) {
        if (!mail.isOn()) {
            return 0;
        }
        Instant now = moment.truncatedTo(ChronoUnit.MILLIS);
        int sent = 0;
        for (Waiting one : transactions.guarded(() -> waiting(now))) {
            try {
                sent += mailed(one, now);
            } catch (RuntimeException fault) {
                log.error("Notices could not be mailed to somebody", fault);
            }
        }
        return sent;
    }

    /** A person who has to be told something, and how they want it. */
    private record Waiting(UserKey person, LocalDate today, MailChoice choice, List<Notice> notices) {}

    /** Everybody who is to be mailed something, by what is known of our own rows; nobody else is asked about. */
    private List<Waiting> waiting(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<CheckIn> near =
                checkIns.open(day.minusDays(Occasion.MAILED_BEHIND + 1L), day.plusDays(Occasion.MAILED_AHEAD + 1L));
        Map<UserKey, List<Notice>> fresh = new TreeMap<>();
        for (List<CheckIn> batch : batches(near)) {
            for (Notice notice : fresh(batch, now)) {
                fresh.computeIfAbsent(notice.person(), person -> new ArrayList<>())
                        .add(notice);
            }
        }
        List<Waiting> waiting = new ArrayList<>();
        for (List<UserKey> people : batches(List.copyOf(fresh.keySet()))) {
            waiting.addAll(waiting(people, fresh, now));
        }
        return waiting;
    }

    private List<Notice> fresh(List<CheckIn> batch, Instant now) {
        Agenda agenda = Agenda.of(
                mentorships.all(
                        batch.stream().map(CheckIn::mentorship).distinct().toList()),
                batch,
                parts.sharedIn(batch.stream().map(CheckIn::id).toList()));
        List<Notice> all = agenda.people().stream()
                .flatMap(person -> agenda.of(person, localTime(person, now).toLocalDate()))
                .filter(Occasion::isNear)
                .flatMap(occasion -> occasion.notices().stream())
                .toList();
        List<NoticeId> ids = all.stream().map(Notice::id).toList();
        Set<NoticeId> done = new HashSet<>(marks.with(NoticeMark.Kind.MAILED, ids));
        done.addAll(marks.with(NoticeMark.Kind.PUT_AWAY, ids));
        return all.stream().filter(notice -> !done.contains(notice.id())).toList();
    }

    private List<Waiting> waiting(List<UserKey> people, Map<UserKey, List<Notice>> fresh, Instant now) {
        Map<UserKey, NoticePreferences> chosen = preferences.of(people);
        Map<UserKey, LocalDate> today = new LinkedHashMap<>();
        for (UserKey person : people) {
            ZonedDateTime there = localTime(person, now);
            if (!there.toLocalTime().isBefore(MORNING)) {
                today.put(person, there.toLocalDate());
            }
        }
        Set<NoticeId> digests = marks.with(
                NoticeMark.Kind.DIGEST,
                today.entrySet().stream()
                        .map(one -> NoticeMark.digest(one.getKey(), one.getValue()))
                        .toList());
        List<Waiting> waiting = new ArrayList<>();
        today.forEach((person, day) -> {
            MailChoice choice =
                    chosen.getOrDefault(person, NoticePreferences.blank(person)).mail();
            boolean done = choice == MailChoice.OFF
                    || (choice == MailChoice.DIGEST && digests.contains(NoticeMark.digest(person, day)));
            List<Notice> notices = done ? List.of() : reached(person, fresh.getOrDefault(person, List.of()));
            if (!notices.isEmpty()) {
                waiting.add(new Waiting(person, day, choice, notices));
            }
        });
        return waiting;
    }

    /** What this person may know of now: nobody without an account in use, nothing of a page that they may not view. */
    private List<Notice> reached(UserKey person, Collection<Notice> notices) {
        if (!mail.reaches(person)) {
            return List.of();
        }
        List<Mentorship> reached = reader.reached(
                person, notices.stream().map(Notice::mentorship).distinct().toList());
        return notices.stream()
                .filter(notice -> reached.contains(notice.mentorship()))
                .sorted(Notice.BY_URGENCY)
                .toList();
    }

    private int mailed(Waiting one, Instant now) {
        if (one.choice() == MailChoice.DIGEST) {
            NoticeMark digest = NoticeMark.ofDigest(one.person(), one.today(), now);
            return mailed(one.person(), one.notices(), Stream.of(digest), now) ? 1 : 0;
        }
        int sent = 0;
        for (Notice notice : one.notices()) {
            sent += mailed(one.person(), List.of(notice), Stream.empty(), now) ? 1 : 0;
        }
        return sent;
    }

    private boolean mailed(UserKey person, List<Notice> notices, Stream<NoticeMark> more, Instant now) {
        Letter letter = letters.write(person, notices);
        List<NoticeMark> all = Stream.concat(
                        more, notices.stream().map(notice -> NoticeMark.of(NoticeMark.Kind.MAILED, notice, now)))
                .toList();
        if (!isMarkedByUs(all)) {
            return false;
        }
        mail.send(letter);
        return true;
    }

    /** False if somebody else was first, on another node: then they mail it. */
    private boolean isMarkedByUs(List<NoticeMark> all) {
        try {
            return transactions.guarded(() -> {
                all.forEach(marks::add);
                return true;
            });
        } catch (Conflict lost) {
            return false;
        }
    }

    private ZonedDateTime localTime(UserKey person, Instant now) {
        ZoneId zone = wordings.of(person).zone();
        return now.atZone(zone);
    }

    private static <T> List<List<T>> batches(List<T> all) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return batches;
    }
}
