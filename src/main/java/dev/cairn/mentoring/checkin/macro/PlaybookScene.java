package dev.cairn.mentoring.checkin.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dev.cairn.mentoring.checkin.PlaybookService;
import dev.cairn.mentoring.checkin.PlaybookVersion;
import dev.cairn.mentoring.checkin.SeenPlaybook;
import dev.cairn.mentoring.shared.CurrentUser;
import dev.cairn.mentoring.shared.NotFound;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.macro.Rendering;
import dev.cairn.mentoring.shared.macro.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is asked before a playbook is drawn: of which space, seen by whom, with whose names. */
@Named
public class PlaybookScene {
    private final PlaybookService playbooks;
    private final CurrentUser viewer;
    private final People people;

    @Inject
    public PlaybookScene(PlaybookService playbooks, CurrentUser viewer, People people) {
        this.playbooks = playbooks;
        this.viewer = viewer;
        this.people = people;
    }

    Rendering rendering(ConversionContext context) {
        return new Rendering(context, viewer.key().orElse(null));
    }

    /** Empty for a space that is not there and for one that this person may not view: the same for both. */
    Optional<PlaybookComposer> composer(String space, Rendering rendering, Words words) {
        SeenPlaybook seen;
        try {
            seen = playbooks.of(space, rendering.viewer());
        } catch (NotFound hidden) {
            return Optional.empty();
        }
        return Optional.of(new PlaybookComposer(
                seen,
                rendering.hasControls(),
                people.withKeys(seen.versions().stream()
                        .map(PlaybookVersion::by)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                words));
    }
}
