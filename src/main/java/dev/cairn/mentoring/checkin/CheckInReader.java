package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.MentorshipFinder;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.MentorshipService;
import dev.cairn.mentoring.mentorship.Place;
import dev.cairn.mentoring.mentorship.SeenMentorship;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads check-ins for their pair. To everybody else it is as if there were none, readers of the home page included. */
@Named
public class CheckInReader {
    private final MentorshipFinder finder;
    private final MentorshipService mentorships;
    private final CheckIns checkIns;
    private final Parts parts;
    private final CheckInItems items;

    @Inject
    public CheckInReader(
            MentorshipFinder finder,
            MentorshipService mentorships,
            CheckIns checkIns,
            Parts parts,
            CheckInItems items) {
        this.finder = finder;
        this.mentorships = mentorships;
        this.checkIns = checkIns;
        this.parts = parts;
        this.items = items;
    }

    /**
     * A check-in with what was shared in it; three statements.
     *
     * @throws NotFound if it is not there, or this person is not of its pair
     */
    public SeenCheckIn get(CheckInId id, UserKey viewer) {
        SeenCheckIn outline = outline(id, viewer);
        return new SeenCheckIn(outline.checkIn(), outline.pair(), parts.of(id));
    }

    /** One of the check-ins of a pair, with what was shared in it; one statement. */
    public SeenCheckIn get(SeenCheckIns all, CheckIn one) {
        return new SeenCheckIn(one, all.pair(), parts.of(one.id()));
    }

    /** The check-ins of the mentorship of a place; two statements. Empty where there is none, and for everybody who is not of its pair. */
    public Optional<SeenCheckIns> at(Place place, @Nullable UserKey viewer) {
        return finder.at(place, viewer)
                .filter(pair -> pair.sight().ofPair())
                .map(pair ->
                        new SeenCheckIns(pair, checkIns.of(pair.mentorship().id())));
    }

    /** The check-ins of every mentorship in which this person is mentor or mentee and sees it; two statements. */
    public List<SeenCheckIns> ofPerson(UserKey person) {
        List<SeenMentorship> pairs = mentorships.ofPerson(person);
        Map<MentorshipId, List<CheckIn>> found =
                checkIns.of(pairs.stream().map(pair -> pair.mentorship().id()).toList()).stream()
                        .collect(Collectors.groupingBy(CheckIn::mentorship));
        return pairs.stream()
                .map(pair -> new SeenCheckIns(
                        pair, found.getOrDefault(pair.mentorship().id(), List.of())))
                .toList();
    }

    /** The latest of the check-ins of a pair, and what the last ones held; two statements, however many there are. */
    public CheckInLog log(SeenCheckIns all, int limit, LocalDate today) {
        Slice<CheckIn> latest = Slice.cut(
                all.checkIns().stream().sorted(CheckIn.BY_DAY.reversed()).toList(), 0, limit);
        List<CheckIn> weighed = Balance.latest(all.checkIns(), today);
        Map<CheckInId, List<Part>> shared = parts
                .of(Stream.concat(latest.items().stream().filter(CheckIn::isOpen), weighed.stream())
                        .map(CheckIn::id)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.groupingBy(Part::checkIn));
        List<CheckInItem<?>> written = items.inLog(
                all.pair().mentorship().id(), weighed.stream().map(CheckIn::id).toList());
        List<CheckInItem<Action>> mine = written.stream()
                .filter(item -> item.content() instanceof Action action
                        && action.isOpen()
                        && all.pair().sight().isViewer(action.owner()))
                .map(item -> item.as(Action.class))
                .toList();
        return new CheckInLog(
                all,
                latest.map(one -> new SeenCheckIn(one, all.pair(), shared.getOrDefault(one.id(), List.of()))),
                mine,
                Balance.of(
                        weighed, shared.values().stream().flatMap(List::stream).toList(), written));
    }

    /** The same without what was shared. */
    SeenCheckIn outline(CheckInId id, UserKey viewer) {
        CheckIn found = checkIns.find(id).orElseThrow(CheckInReader::notFound);
        SeenMentorship pair = pairOf(found, viewer);
        if (!pair.sight().ofPair()) {
            throw notFound();
        }
        return new SeenCheckIn(found, pair, List.of());
    }

    /** The check-ins of a mentorship without what was shared in them, the latest day first; two statements. */
    public Slice<SeenCheckIn> list(MentorshipId mentorship, UserKey viewer, int start, int limit) {
        SeenMentorship pair = mentorships.forPair(mentorship, viewer);
        List<CheckIn> all = checkIns.of(mentorship).stream()
                .sorted(CheckIn.BY_DAY.reversed())
                .toList();
        return Slice.cut(all, start, limit).map(one -> new SeenCheckIn(one, pair, List.of()));
    }

    private SeenMentorship pairOf(CheckIn checkIn, UserKey viewer) {
        try {
            return mentorships.outline(checkIn.mentorship(), viewer);
        } catch (NotFound hidden) {
            throw notFound();
        }
    }

    private static NotFound notFound() {
        return new NotFound("check-in-not-found");
    }
}
