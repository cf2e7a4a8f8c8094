package dev.cairn.mentoring.blackbox.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Several who act at the same moment. */
public final class Clients {
    private Clients() {}

    /** Lets that many clients work, each with its number; fails as the first of them does. */
    public static void together(int clients, IntConsumer work) {
        run(IntStream.range(0, clients)
                .<Callable<Boolean>>mapToObj(client -> () -> {
                    work.accept(client);
                    return true;
                })
                .toList());
    }

    /** Lets that many clients share the works between them, each taking the next when it has done one. */
    public static <T> void sharing(int clients, List<T> works, Consumer<T> work) {
        AtomicInteger next = new AtomicInteger();
        together(clients, client -> {
            for (int at = next.getAndIncrement(); at < works.size(); at = next.getAndIncrement()) {
                work.accept(works.get(at));
            }
        });
    }

    /** Does these at once and gives their results in their order. */
    @SafeVarargs
    public static <T> List<T> atOnce(Callable<T>... works) {
        return run(List.of(works));
    }

    private static <T> List<T> run(List<Callable<T>> works) {
        CyclicBarrier start = new CyclicBarrier(works.size());
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> work : works) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError("A client failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
