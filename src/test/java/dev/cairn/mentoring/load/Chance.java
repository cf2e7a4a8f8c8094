package dev.cairn.mentoring.load;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** What falls out differently from mentorship to mentorship, and the same for the same seed. */
final class Chance {
    private static final long VERSION_BITS = 0xFFFFFFFFFFFF0FFFL;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_BITS = 0x3FFFFFFFFFFFFFFFL;
    private static final long VARIANT = 0x8000000000000000L;

    private final SplittableRandom random;

    /** @param number tells apart the chances of one seed */
    Chance(long seed, long number) {
        random = new SplittableRandom(new SplittableRandom(seed).nextLong() ^ (number * 0x9E3779B97F4A7C15L));
    }

    /** Whether something happens that happens in so many cases of a hundred. */
    boolean in100(int cases) {
        return random.nextInt(100) < cases;
    }

    /** Both included; the least one where there is nothing between. */
    int between(int least, int most) {
        return most <= least ? least : random.nextInt(least, most + 1);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        E[] all = type.getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    UUID uuid() {
        return new UUID((random.nextLong() & VERSION_BITS) | VERSION_4, (random.nextLong() & VARIANT_BITS) | VARIANT);
    }
}
