package dev.cairn.mentoring.notice;

import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.shared.UserKey;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail of which every letter is kept. It reaches everybody, until it is told otherwise. */
public final class KnownMail implements Mail {
    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final Set<UserKey> unreachable = ConcurrentHashMap.newKeySet();
    private volatile boolean off;
    private volatile int left = Integer.MAX_VALUE;

    /** The node that runs is killed when this many more letters are handed over. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    void switchOff() {
        off = true;
    }

    void killAfter(int more) {
        left = letters.size() + more;
    }

    void revive() {
        left = Integer.MAX_VALUE;
    }

    void deactivate(String name) {
        unreachable.add(KnownPeople.keyOf(name));
    }

    /** All letters to this one so far. */
    public List<Letter> to(String name) {
        return letters.stream()
                .filter(letter -> letter.to().equals(KnownPeople.keyOf(name)))
                .toList();
    }

    public List<Letter> all() {
        return List.copyOf(letters);
    }

    @Override
    public boolean isOn() {
        return !off;
    }

    @Override
    public boolean reaches(UserKey person) {
        return !unreachable.contains(person);
    }

    @Override
    public void send(Letter letter) {
        if (letters.size() >= left) {
            throw new Killed();
        }
        letters.add(letter);
    }
}
