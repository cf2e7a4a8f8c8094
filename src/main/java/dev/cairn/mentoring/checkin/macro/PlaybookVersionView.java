package dev.cairn.mentoring.checkin.macro;

import java.util.List;

/**
 * A version of a playbook in a list.
 *
 * @param news what is new in it; empty if nothing was said
 * @param differences from the one before it, each in one line
 */
public record PlaybookVersionView(String title, String news, List<String> differences) {
    public boolean hasNews() {
        return !news.isEmpty();
    }
}
