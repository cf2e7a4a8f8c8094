package dev.cairn.mentoring.shared;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param start how many come before it
 * @param limit how many it holds at most
 * @param total how many there are in all that this viewer may see
 */
public record Slice<T>(List<T> items, int start, int limit, long total) {
    public Slice {
        items = List.copyOf(items);
    }

    /** The part of a list that is all in memory. */
    public static <T> Slice<T> cut(List<T> all, int start, int limit) {
        int from = Math.min(start, all.size());
        return new Slice<>(all.subList(from, Math.min(all.size(), from + limit)), start, limit, all.size());
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> each) {
        return new Slice<R>(items.stream().<R>map(each).toList(), start, limit, total);
    }

    public boolean hasNext() {
        return start + items.size() < total;
    }
}
