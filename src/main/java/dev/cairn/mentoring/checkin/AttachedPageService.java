package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.journal.Journal;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.MentorshipService;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.PageLinks.PageLink;
import dev.cairn.mentoring.shared.Step;
import dev.cairn.mentoring.shared.Transactions;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The pages on which a pair keeps notes, attached to its mentorship or to one of its check-ins. Either of the two attaches a page that they may view. It
 * is of the pair, and within it of those who may view the page: for the other one it is as if it were not attached.
 */
@Named
public class AttachedPageService {
    /** How many pages each of the two attaches to a mentorship and its check-ins. What the other one attached does not count, for it may be hidden. */
    public static final int MOST_PAGES = 100;

    private final MentorshipService mentorships;
    private final CheckIns checkIns;
    private final AttachedPages pages;
    private final ContentAccess content;
    private final PageLinks links;
    private final CheckInGuard guard;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public AttachedPageService(
            MentorshipService mentorships,
            CheckIns checkIns,
            AttachedPages pages,
            ContentAccess content,
            PageLinks links,
            CheckInGuard guard,
            Journal journal,
            Transactions transactions,
            Clock clock) {
        this.mentorships = mentorships;
        this.checkIns = checkIns;
        this.pages = pages;
        this.content = content;
        this.links = links;
        this.guard = guard;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Those that one of a pair sees, the one that was attached first before the others; one statement, and one permission question. */
    public List<SeenAttachedPage> of(SeenCheckIns all) {
        UserKey viewer = viewer(all);
        List<AttachedPage> attached = pages.of(all.pair().mentorship().id());
        Map<PageId, PageLink> seen = linked(viewer, attached);
        return attached.stream()
                .filter(one -> seen.containsKey(one.page()) || one.author().equals(viewer))
                .sorted(AttachedPage.IN_ORDER)
                .map(one -> new SeenAttachedPage(
                        one, seen.get(one.page()), refusal(all, one.checkIn()).isEmpty()))
                .toList();
    }

    /** The same by the mentorship. */
    public List<SeenAttachedPage> of(MentorshipId mentorship, UserKey viewer) {
        return of(seen(mentorship, viewer));
    }

    /** @throws NotFound if it is not attached, or this person is not told so */
    public SeenAttachedPage get(MentorshipId mentorship, PageId page, UserKey viewer) {
        return get(seen(mentorship, viewer), page);
    }

    /** Whether a page can be attached now: to a check-in, or to none for the mentorship as a whole. */
    public boolean mayAttach(SeenCheckIns all, @Nullable CheckIn to) {
        return refusal(all, to == null ? null : to.id()).isEmpty();
    }

    /**
     * Attaches a page.
     *
     * @throws Conflict if the check-in is closed, the mentorship is not active, the page is in the log already, or there are enough of them
     */
    public SeenAttachedPage attach(MentorshipId mentorship, UserKey by, Supplier<Input<NewAttachedPage>> input) {
        return transactions.retried(() -> {
            SeenCheckIns all = seen(mentorship, by);
            CheckInStep.checkActive(all.pair());
            Input<NewAttachedPage> read = input.get();
            CheckInId checkIn = checkIn(all, read.value().checkIn().value(), read.faults());
            PageId page = read.value().page().value();
            read.faults()
                    .addIf(page == null, "pageId", "required")
                    .addIf(page != null && !content.mayView(by, page), "pageId", "no-such-page");
            read.checked();
            take(mentorship, checkIn);
            return attached(seen(mentorship, by), Objects.requireNonNull(page), checkIn, by);
        });
    }

    private SeenAttachedPage attached(SeenCheckIns all, PageId page, @Nullable CheckInId checkIn, UserKey by) {
        check(refusal(all, checkIn));
        boolean isOwn = page.equals(all.pair().mentorship().homePage())
                || all.checkIns().stream().anyMatch(one -> page.equals(one.page()));
        if (isOwn) {
            throw new Conflict("page-in-log");
        }
        MentorshipId mentorship = all.pair().mentorship().id();
        List<AttachedPage> before = pages.of(mentorship);
        if (before.stream().anyMatch(one -> one.page().equals(page))) {
            throw new Conflict("page-already-attached");
        }
        if (before.stream().filter(one -> one.author().equals(by)).count() >= MOST_PAGES) {
            throw new Conflict("too-many-pages", MOST_PAGES);
        }
        pages.add(
                new AttachedPage(mentorship, page, checkIn, by, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return get(all, page);
    }

    /** Takes it away from the list; the page itself stays as it is. */
    public void detach(
            MentorshipId mentorship, PageId page, UserKey by, Expected expected, Supplier<Input<Step>> nothing) {
        transactions.retried(() -> {
            SeenAttachedPage seen = get(seen(mentorship, by), page);
            expected.check(AttachedPage.REVISION);
            CheckInId checkIn = seen.attached().checkIn();
            take(mentorship, checkIn);
            SeenCheckIns now = seen(mentorship, by);
            check(refusal(now, checkIn));
            nothing.get().checked();
            SeenAttachedPage last = get(now, page);
            pages.remove(last.attached());
            return last;
        });
    }

    private SeenCheckIns seen(MentorshipId mentorship, UserKey viewer) {
        return new SeenCheckIns(mentorships.forPair(mentorship, viewer), checkIns.of(mentorship));
    }

    private SeenAttachedPage get(SeenCheckIns all, PageId page) {
        return of(all).stream()
                .filter(one -> one.attached().page().equals(page))
                .findFirst()
                .orElseThrow(() -> new NotFound("page-not-attached"));
    }

    /** Nobody else attaches or detaches in this mentorship meanwhile, or closes that check-in. */
    private void take(MentorshipId mentorship, @Nullable CheckInId checkIn) {
        String name = "pag:" + mentorship;
        journal.take(name, journal.taken(name) + 1);
        if (checkIn != null) {
            guard.take(checkIn);
        }
    }

    private Map<PageId, PageLink> linked(UserKey viewer, List<AttachedPage> attached) {
        Map<PageId, PageLink> seen = new HashMap<>();
        content.viewable(viewer, attached.stream().map(AttachedPage::page).collect(Collectors.toSet()))
                .keySet()
                .forEach(page -> links.to(page).ifPresent(link -> seen.put(page, link)));
        return seen;
    }

    private static UserKey viewer(SeenCheckIns all) {
        return Objects.requireNonNull(all.pair().sight().viewer());
    }

    private static @Nullable CheckInId checkIn(SeenCheckIns all, @Nullable UUID sent, Faults faults) {
        if (sent == null) {
            return null;
        }
        CheckInId named = new CheckInId(sent);
        faults.addIf(!isOf(all, named), "checkInId", "no-such-check-in");
        return named;
    }

    private static boolean isOf(SeenCheckIns all, CheckInId named) {
        return all.checkIns().stream().anyMatch(one -> one.id().equals(named));
    }

    /** Why nothing is attached or detached there now: a check-in that is closed stays as it is, with its pages. */
    private static Optional<String> refusal(SeenCheckIns all, @Nullable CheckInId checkIn) {
        return all.checkIns().stream()
                .filter(one -> one.id().equals(checkIn))
                .findFirst()
                .map(one -> CheckInStep.refusal(all.pair(), one))
                .orElseGet(() -> CheckInStep.refusal(all.pair()));
    }

    private static void check(Optional<String> refusal) {
        refusal.ifPresent(code -> {
            throw new Conflict(code);
        });
    }
}
