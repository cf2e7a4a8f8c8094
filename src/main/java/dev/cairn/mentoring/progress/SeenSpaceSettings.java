package dev.cairn.mentoring.progress;

/**
 * The settings of a space as somebody sees them who may view the space.
 *
 * @param mayEdit whether they may change them
 */
public record SeenSpaceSettings(SpaceSettings settings, boolean mayEdit) {
    /** Whether they may use the table of its mentorships; which of them they see there is asked of each page. */
    public boolean mayUseTable() {
        return mayEdit || settings.openToViewers();
    }
}
