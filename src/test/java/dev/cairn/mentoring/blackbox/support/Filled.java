package dev.cairn.mentoring.blackbox.support;

import dev.cairn.mentoring.fixture.RunningSandbox;
import java.util.List;
import java.util.stream.Stream;

/** A page that shows some plans by each of the macros, and what was put into them. */
public final class Filled {
    private final RunningSandbox sandbox;
    private final long page;
    private final List<Lot> lots;

    Filled(RunningSandbox sandbox, long page, List<Lot> lots) {
        this.sandbox = sandbox;
        this.page = page;
        this.lots = List.copyOf(lots);
    }

    public long page() {
        return page;
    }

    public Stream<String> strings() {
        return lots.stream().flatMap(lot -> lot.strings().stream());
    }

    /** The page as the mentee sees it. */
    String body(String output) {
        return Macros.view(sandbox.as("mentee"), page, output).expect(200).body();
    }

    List<Lot> lots() {
        return lots;
    }
}
