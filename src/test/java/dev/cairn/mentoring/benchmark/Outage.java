package dev.cairn.mentoring.benchmark;

import dev.cairn.mentoring.load.Load;
import dev.cairn.sandbox.database.PluginAccess;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A page with ten macros while the plugin gets no connection to the database for half a minute, and after it; decision 17 says what that is and is not. */
final class Outage implements Scenario {
    private static final Duration LENGTH = Duration.ofSeconds(30);
    private static final Duration PATIENCE_OF_A_POOL = Duration.ofSeconds(2);
    private static final double LONGEST_SECONDS = 5;
    private static final String SORRY = "This cannot be shown just now";

    private final List<Section.Line> lines = new ArrayList<>();

    @Override
    public void measure(Site site) throws SQLException {
        if (!lines.isEmpty()) {
            return;
        }
        TenMacros page = TenMacros.of(site, new Load(8, 5, 3, 6, List.of("OUTAGE"), 13, LocalDate.now()));
        page.whole();
        int pages = 0;
        int unsaid = 0;
        long longest = 0;
        PluginAccess access = site.sandbox().database().pluginAccess();
        access.hang(PATIENCE_OF_A_POOL);
        try {
            long end = System.nanoTime() + LENGTH.toNanos();
            while (System.nanoTime() < end) {
                long begin = System.nanoTime();
                Got shown = page.view();
                longest = Math.max(longest, System.nanoTime() - begin);
                long said = TenMacros.excuses(shown).stream()
                        .filter(box -> box.contains(SORRY))
                        .count();
                unsaid += (int) (TenMacros.NAMES.size() - said);
                pages++;
            }
        } finally {
            access.restore();
        }
        int after = TenMacros.excuses(page.view()).size();
        lines.add(new Section.Line(
                "ten macros, no connection for " + LENGTH.toSeconds() + " s",
                List.of(
                        Figure.told("pages", pages),
                        Figure.gated("s, longest", Duration.ofNanos(longest).toMillis() / 1000.0, LONGEST_SECONDS),
                        Figure.gated("macros without a sentence", unsaid, 0),
                        Figure.gated("macros with one afterwards", after, 0))));
    }

    @Override
    public List<Section> sections() {
        return List.of(new Section(
                "While the database does not answer",
                "Must show 6. Who asks for a connection waits for " + PATIENCE_OF_A_POOL.toSeconds()
                        + " s in vain, as in a pool; one page after another is asked for. A macro says that it cannot be shown just now.",
                lines,
                List.of("the host without a database, which shows no page at all")));
    }
}
