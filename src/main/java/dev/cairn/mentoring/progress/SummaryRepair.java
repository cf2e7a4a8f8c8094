package dev.cairn.mentoring.progress;

import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Mentorships;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Goes through all mentorships and puts right what did not follow from a change: where their home pages are now, and their summaries. Whatever is right is
 * not written, so it can be stopped and begun again.
 */
@Named
public class SummaryRepair {
    private final Mentorships mentorships;
    private final SummaryKeeper keeper;
    private final ContentAccess content;
    private final Transactions transactions;

    @Inject
    public SummaryRepair(
            Mentorships mentorships, SummaryKeeper keeper, ContentAccess content, Transactions transactions) {
        this.mentorships = mentorships;
        this.keeper = keeper;
        this.content = content;
        this.transactions = transactions;
    }

    /** @return how many summaries were put right */
    public int run() {
        int written = 0;
        List<Mentorship> some = mentorships.after(null, SummaryKeeper.AT_ONCE);
        while (!some.isEmpty()) {
            List<MentorshipId> ids = some.stream().map(Mentorship::id).toList();
            putInPlace(some);
            written += keeper.keep(ids);
            some = mentorships.after(ids.get(ids.size() - 1), SummaryKeeper.AT_ONCE);
        }
        return written;
    }

    /** A page that is gone leaves the key of the space as it was. */
    private void putInPlace(List<Mentorship> some) {
        Map<PageId, String> now = content.spacesOf(
                some.stream().map(Mentorship::homePage).distinct().toList());
        Map<String, List<PageId>> moved = some.stream()
                .filter(one -> !one.spaceKey().equals(now.getOrDefault(one.homePage(), one.spaceKey())))
                .map(Mentorship::homePage)
                .collect(Collectors.groupingBy(page -> now.getOrDefault(page, "")));
        if (!moved.isEmpty()) {
            transactions.guarded(() -> {
                moved.forEach((space, pages) -> mentorships.moved(pages, space));
                return true;
            });
        }
    }
}
