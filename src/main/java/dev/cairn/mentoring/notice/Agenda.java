package dev.cairn.mentoring.notice;

import dev.cairn.mentoring.checkin.CheckIn;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.Share;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.UserKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Open check-ins of pairs that work together, and what was shared in each: all that notices follow from. */
record Agenda(Map<MentorshipId, Mentorship> mentorships, List<CheckIn> checkIns, Map<CheckInId, List<Share>> shares) {

    /** Of mentorships that are not active nobody is told anything. */
    static Agenda of(Collection<Mentorship> mentorships, List<CheckIn> checkIns, List<Share> shares) {
        Map<MentorshipId, Mentorship> active = mentorships.stream()
                .filter(one -> one.stage() == Stage.ACTIVE)
                .collect(Collectors.toMap(Mentorship::id, Function.identity()));
        return new Agenda(
                active,
                checkIns.stream()
                        .filter(one -> one.isOpen() && active.containsKey(one.mentorship()))
                        .toList(),
                shares.stream().collect(Collectors.groupingBy(Share::checkIn)));
    }

    Set<UserKey> people() {
        Set<UserKey> people = new LinkedHashSet<>();
        for (CheckIn checkIn : checkIns) {
            Mentorship mentorship = mentorshipOf(checkIn);
            people.add(mentorship.menteeKey());
            people.add(mentorship.mentorKey());
        }
        return people;
    }

    /** The check-ins of this person, on their day. */
    Stream<Occasion> of(UserKey person, LocalDate today) {
        return checkIns.stream()
                .filter(one -> isOf(person, mentorshipOf(one)))
                .map(one ->
                        new Occasion(mentorshipOf(one), one, shares.getOrDefault(one.id(), List.of()), person, today));
    }

    private static boolean isOf(@Nullable UserKey person, Mentorship mentorship) {
        return mentorship.menteeKey().equals(person) || mentorship.mentorKey().equals(person);
    }

    private Mentorship mentorshipOf(CheckIn checkIn) {
        return Objects.requireNonNull(mentorships.get(checkIn.mentorship()));
    }
}
