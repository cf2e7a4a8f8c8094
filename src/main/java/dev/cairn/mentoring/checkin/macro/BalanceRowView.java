package dev.cairn.mentoring.checkin.macro;

import java.util.List;

/**
 * What one check-in held.
 *
 * @param cells of looking back, of changing something, of celebrating
 * @param progress how much of what was seen is that
 * @param challenge the same
 */
public record BalanceRowView(
        String title, String day, List<BalanceCellView> cells, String progress, String challenge) {}
