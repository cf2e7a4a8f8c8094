package dev.cairn.sandbox.people;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who is acting on the current thread. */
public final class Session {
    private static final ThreadLocal<@Nullable Person> CURRENT = new ThreadLocal<>();

    private Session() {}

    /** The person acting, or null for anonymous. */
    public static @Nullable Person current() {
        return CURRENT.get();
    }

    /** Does something as a person (null for anonymous) and then becomes again who it was before. */
    public static <T> T as(@Nullable Person person, Supplier<T> action) {
        Person before = CURRENT.get();
        set(person);
        try {
            return action.get();
        } finally {
            set(before);
        }
    }

    static void set(@Nullable Person person) {
        if (person == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(person);
        }
    }
}
