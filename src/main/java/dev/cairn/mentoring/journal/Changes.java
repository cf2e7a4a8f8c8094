package dev.cairn.mentoring.journal;

import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells those who follow, once a transaction is committed, which mentorships it changed. What is made from a mentorship is made after it in a transaction
 * of its own, so that it can fail without anybody's change being lost.
 */
@Named
public class Changes {
    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);

    /** What the transaction of this thread has changed so far; nothing is left there once it is over, so there is nothing to leak from the one bean. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Map<UUID, Set<ItemKind>>> running = new ThreadLocal<>();

    private final List<Follower> followers = new CopyOnWriteArrayList<>();

    /** Somebody who makes something of changes. */
    public interface Follower {
        /** @param kinds what was changed, by mentorship; a person's and a space's own things stand there by their own id */
        void changed(Map<UUID, Set<ItemKind>> kinds);
    }

    public void follow(Follower follower) {
        followers.add(follower);
    }

    public void unfollow(Follower follower) {
        followers.remove(follower);
    }

    /** Outside {@link #followed} nobody is told. */
    public void note(UUID mentorship, ItemKind kind) {
        Map<UUID, Set<ItemKind>> noted = running.get();
        if (noted != null) {
            noted.computeIfAbsent(mentorship, id -> EnumSet.noneOf(ItemKind.class))
                    .add(kind);
        }
    }

    /** Runs a change that is committed when it returns. One within another is told of with that. */
    public <T> T followed(Supplier<T> change) {
        if (running.get() != null) {
            return change.get();
        }
        Map<UUID, Set<ItemKind>> noted = new HashMap<>();
        running.set(noted);
        T result;
        try {
            result = change.get();
        } finally {
            running.remove();
        }
        if (!noted.isEmpty()) {
            followers.forEach(follower -> tell(follower, noted));
        }
        return result;
    }

    private static void tell(Follower follower, Map<UUID, Set<ItemKind>> noted) {
        try {
            follower.changed(noted);
        } catch (RuntimeException failure) {
            LOG.warn("What follows from a change could not be made, and will be at night", failure);
        }
    }
}
