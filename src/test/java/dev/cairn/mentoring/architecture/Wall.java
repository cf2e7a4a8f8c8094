package dev.cairn.mentoring.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** A rule of the design, and sources that break it: without a planted fault nobody knows that a rule sees anything. */
record Wall(ArchRule rule, List<String> fault) {
    static Wall of(ArchRule rule, String... fault) {
        return new Wall(rule, List.of(fault));
    }

    @Override
    public String toString() {
        return rule.getDescription();
    }
}
