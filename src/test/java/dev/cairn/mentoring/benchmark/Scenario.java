package dev.cairn.mentoring.benchmark;

import java.util.List;

/** Something that is measured. Whatever is new to be measured is one of these, and one line in {@link Benchmark}. */
interface Scenario {
    /** Measures on a site; of each size there is one, the least first. */
    void measure(Site site) throws Exception;

    /** What was measured on all of them. */
    List<Section> sections();
}
