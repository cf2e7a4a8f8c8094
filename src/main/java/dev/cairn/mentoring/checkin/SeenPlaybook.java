package dev.cairn.mentoring.checkin;

import java.util.List;

/**
 * The playbook of a space as somebody sees it who may view the space.
 *
 * @param versions the newest first, the last one that which comes with the product
 * @param mayEdit whether they may make the next one
 */
public record SeenPlaybook(String spaceKey, List<PlaybookVersion> versions, boolean mayEdit) {
    public SeenPlaybook {
        versions = List.copyOf(versions);
    }

    public PlaybookVersion newest() {
        return versions.get(0);
    }
}
