package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.shared.macro.AudienceView;
import java.util.List;

/**
 * What the other one of the pair shows of how they like to learn and to be told.
 *
 * @param shown false where there is nothing to show
 * @param title with their name
 */
public record PartnerView(boolean shown, String title, AudienceView audience, List<FieldView> facts) {}
