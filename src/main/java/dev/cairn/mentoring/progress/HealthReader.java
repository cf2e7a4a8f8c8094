package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Mentorships;
import dev.cairn.mentoring.progress.ProgressQuery.Sort;
import dev.cairn.mentoring.pulse.Quarter;
import dev.cairn.mentoring.pulse.QuarterPulse;
import dev.cairn.mentoring.pulse.SpacePulseReader;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.NotPermitted;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads how mentoring went in a space, for those whom its table is for, from the mentorships whose home pages they may view. */
@Named
public class HealthReader {
    /** How many quarters are looked back. */
    public static final int QUARTERS = 4;

    private final ProgressReader progress;
    private final Mentorships mentorships;
    private final SituationReader situations;
    private final SpacePulseReader pulses;
    private final Clock clock;

    @Inject
    public HealthReader(
            ProgressReader progress,
            Mentorships mentorships,
            SituationReader situations,
            SpacePulseReader pulses,
            Clock clock) {
        this.progress = progress;
        this.mentorships = mentorships;
        this.situations = situations;
        this.pulses = pulses;
        this.clock = clock;
    }

    /**
     * Counted from the rows and not from summaries, for it is looked at a few times a year: seven statements for each {@link SummaryKeeper#AT_ONCE}
     * mentorships, of at most {@link ProgressReader#MOST_ASKED}.
     *
     * @throws NotFound if the space is not there, or this person may not view it
     * @throws NotPermitted if the table of this space is not for them
     */
    public Health of(String spaceKey, @Nullable UserKey viewer) {
        String key = progress.check(spaceKey, viewer);
        Overview seen = progress.overview(
                new ProgressQuery(key, null, false, null, Sort.MENTEE, false, null),
                viewer,
                ProgressReader.MOST_ASKED,
                new Overview.Wish(true, null));
        Quarter running = pulses.running();
        List<Quarter> quarters =
                IntStream.rangeClosed(1, QUARTERS).mapToObj(running::minus).toList();
        List<QuarterPulse> said = pulses.of(key, viewer).quarters();
        return new Health(
                counted(
                        quarters,
                        seen.page().rows().stream().map(Summary::mentorship).toList()),
                said.stream().filter(one -> quarters.contains(one.quarter())).toList(),
                seen.page().next() != null);
    }

    private List<QuarterHealth> counted(List<Quarter> quarters, List<MentorshipId> all) {
        LocalDate today = LocalDate.now(clock);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + SummaryKeeper.AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + SummaryKeeper.AT_ONCE)))
                .flatMap(some -> situations.of(mentorships.all(some)).stream())
                .flatMap(one -> quarters.stream().map(quarter -> QuarterHealth.of(quarter, one, today)))
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(QuarterHealth::quarter, Function.identity(), QuarterHealth::plus),
                        found -> quarters.stream()
                                .map(quarter -> found.getOrDefault(quarter, QuarterHealth.none(quarter)))
                                .toList()));
    }
}
