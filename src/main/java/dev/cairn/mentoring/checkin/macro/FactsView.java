package dev.cairn.mentoring.checkin.macro;

import java.util.List;

/**
 * Some of what is known before the two look back.
 *
 * @param title below which they are folded; empty where they are read at once
 */
public record FactsView(String title, List<FactView> facts) {
    public boolean isFolded() {
        return !title.isEmpty();
    }
}
