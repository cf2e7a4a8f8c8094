package dev.cairn.mentoring.pulse.macro;

import java.util.List;

/**
 * A quarter in a line of the table.
 *
 * @param days from which to which
 * @param people how many spoke at least
 * @param playbooks what was new in the playbook in it, one line for each version
 */
public record QuarterView(
        String title,
        String days,
        String clarity,
        String usefulness,
        String support,
        String people,
        List<String> playbooks) {}
