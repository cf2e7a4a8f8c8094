package dev.cairn.mentoring.mentorship;

import dev.cairn.mentoring.audience.Sight;
import dev.cairn.mentoring.audience.Sights;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mentorship that a place in the wiki speaks of: the one it names; else that of the page it names; else this page's open one, else its
 * latest concluded one, else the nearest ancestor's. A mentorship whose home page the viewer may not view is none.
 */
@Named
public class MentorshipFinder {
    private final Mentorships mentorships;
    private final Sights sights;
    private final ContentAccess content;

    @Inject
    public MentorshipFinder(Mentorships mentorships, Sights sights, ContentAccess content) {
        this.mentorships = mentorships;
        this.sights = sights;
        this.content = content;
    }

    /** The mentorship of this place, without its charter; one statement. */
    public Optional<SeenMentorship> at(Place place, @Nullable UserKey viewer) {
        if (place.mentorship() != null) {
            return mentorships.find(place.mentorship()).flatMap(found -> seen(found, viewer));
        }
        PageId from = place.page() != null ? place.page() : place.here();
        if (from == null) {
            return Optional.empty();
        }
        List<PageId> line = new ArrayList<>(List.of(from));
        if (place.page() == null) {
            line.addAll(content.ancestors(from));
        }
        List<Mentorship> candidates = mentorships.homedOn(line);
        return line.stream()
                .map(page -> chosen(candidates, page))
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(found -> seen(found, viewer));
    }

    /**
     * Whether this person may start a mentorship at this place: where it names nothing else, on its own page, if they may edit that and it is not
     * home to an open one already.
     */
    public boolean mayStartAt(Place place, @Nullable UserKey viewer) {
        PageId page = place.here();
        return viewer != null
                && page != null
                && place.mentorship() == null
                && (place.page() == null || place.page().equals(page))
                && mentorships.homedOn(List.of(page)).stream()
                        .noneMatch(one -> one.stage().isOpen())
                && content.mayEdit(viewer, page);
    }

    /** The open mentorships that are in this space now and that this viewer may know of, the latest first. */
    public List<SeenMentorship> openIn(String spaceKey, @Nullable UserKey viewer, int limit) {
        List<Mentorship> rows = mentorships.openIn(spaceKey, limit);
        Map<Mentorship, Sight> seen = sights.of(viewer, rows);
        List<SeenMentorship> found = new ArrayList<>();
        for (Mentorship row : rows) {
            Sight sight = seen.get(row);
            if (sight != null && sight.isAny() && spaceKey.equals(sight.spaceKey())) {
                found.add(new SeenMentorship(row, sight, null));
            }
        }
        return found;
    }

    private static @Nullable Mentorship chosen(List<Mentorship> candidates, PageId page) {
        List<Mentorship> here =
                candidates.stream().filter(one -> one.homePage().equals(page)).toList();
        return here.stream()
                .filter(one -> one.stage().isOpen())
                .findFirst()
                .or(() -> here.stream()
                        .filter(one -> one.stage() == Stage.CONCLUDED)
                        .max(Comparator.comparing(Mentorship::createdAt)
                                .thenComparing(one -> one.id().value())))
                .orElse(null);
    }

    private Optional<SeenMentorship> seen(Mentorship mentorship, @Nullable UserKey viewer) {
        Sight sight = sights.of(viewer, mentorship);
        return sight.hasHomePage() ? Optional.of(new SeenMentorship(mentorship, sight, null)) : Optional.empty();
    }
}
