package dev.cairn.mentoring.checkin.macro;

/**
 * A question that a space asks in a section.
 *
 * @param emphasis as the interface says it; empty for any
 * @param surfaces as the interface says it; empty for neither
 * @param about both in words; empty if there is nothing to say
 */
public record PlaybookPromptView(String text, String emphasis, String surfaces, String about) {
    public boolean hasAbout() {
        return !about.isEmpty();
    }
}
