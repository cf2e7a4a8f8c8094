package dev.cairn.mentoring.confluence;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.Mentorships;
import dev.cairn.mentoring.progress.Summaries;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the space keys on our rows, which lists are found by, when pages move to another space. One event stands for a whole moved tree (platform
 * facts 8.2). The event's own class is not linked to, for its package was never read for 10: it is known by its simple name, and its
 * {@code getOldSpace} is asked if it is there; without it only the moved page itself is followed, not what lies below it. The host's own transaction may
 * still run, and a refused row would undo it; so keys are written in place here, and nothing is inserted.
 */
@Named
@ExportAsService(LifecycleAware.class)
public final class PageMoves implements LifecycleAware {
    private static final String MOVED = "PageMoveEvent";

    /** How many open mentorships of the old space are looked at, the latest first. */
    private static final int MOST_LOOKED_AT = 5000;

    private final EventPublisher events;
    private final Mentorships mentorships;
    private final ContentAccess content;
    private final Summaries summaries;
    private final Transactions transactions;

    @Inject
    PageMoves(
            EventPublisher events,
            Mentorships mentorships,
            ContentAccess content,
            Summaries summaries,
            Transactions transactions) {
        this.events = events;
        this.mentorships = mentorships;
        this.content = content;
        this.summaries = summaries;
        this.transactions = transactions;
    }

    @Override
    public void onStart() {
        events.register(this);
    }

    @Override
    public void onStop() {
        events.unregister(this);
    }

    /** Called by the host for every change of content, also while it is not committed yet. */
    @EventListener
    public void contentChanged(ContentEvent event) {
        if (event.getClass().getSimpleName().equals(MOVED) && event.getContent() instanceof Page page) {
            moved(page, oldSpace(event).map(Space::getKey));
        }
    }

    private void moved(Page page, Optional<String> oldSpaceKey) {
        String newSpaceKey = page.getSpaceKey();
        if (oldSpaceKey.filter(newSpaceKey::equals).isPresent()) {
            return;
        }
        PageId moved = new PageId(page.getId());
        List<PageId> homes = new ArrayList<>(List.of(moved));
        oldSpaceKey.ifPresent(key -> homes.addAll(homesBelow(moved, key)));
        transactions.guarded(() -> {
            mentorships.moved(homes, newSpaceKey);
            summaries.moved(homes, newSpaceKey);
            return true;
        });
    }

    private List<PageId> homesBelow(PageId moved, String oldSpaceKey) {
        return mentorships.openIn(oldSpaceKey, MOST_LOOKED_AT).stream()
                .map(Mentorship::homePage)
                .filter(home -> content.ancestors(home).contains(moved))
                .toList();
    }

    private static Optional<Space> oldSpace(ContentEvent event) {
        try {
            return event.getClass().getMethod("getOldSpace").invoke(event) instanceof Space space
                    ? Optional.of(space)
                    : Optional.empty();
        } catch (ReflectiveOperationException unknownHere) {
            return Optional.empty();
        }
    }
}
