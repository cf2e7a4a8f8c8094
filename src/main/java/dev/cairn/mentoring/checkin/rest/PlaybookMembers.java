package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.checkin.Emphasis;
import dev.cairn.mentoring.checkin.NewChoice;
import dev.cairn.mentoring.checkin.NewPlaybook;
import dev.cairn.mentoring.checkin.Prompt;
import dev.cairn.mentoring.checkin.Section;
import dev.cairn.mentoring.checkin.SentSection;
import dev.cairn.mentoring.shared.rest.JsonMembers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what callers send about playbooks. */
final class PlaybookMembers {
    /** Longer than any talk. */
    static final int MOST_MINUTES = 240;

    static final int MOST_VERSIONS = 1_000_000;

    private PlaybookMembers() {}

    static NewPlaybook playbook(JsonMembers members) {
        members.require("news", "sections");
        return new NewPlaybook(
                Objects.requireNonNullElse(members.line("news").value(), ""),
                Objects.requireNonNullElse(
                        members.objects("sections", NewPlaybook.MOST_SECTIONS, PlaybookMembers::section)
                                .value(),
                        List.of()));
    }

    static NewChoice choice(JsonMembers members) {
        members.require("number", "hidden");
        Long number = members.number("number", 1, MOST_VERSIONS).value();
        List<String> hidden = members.list(
                        "hidden",
                        NewPlaybook.MOST_SECTIONS,
                        (field, value) -> value instanceof String id
                                ? Optional.of(id)
                                : members.<String>fault(field, "not-a-text"))
                .value();
        return new NewChoice(
                members.line("spaceKey").value(),
                number == null ? 1 : number.intValue(),
                hidden == null ? Set.of() : Set.copyOf(hidden));
    }

    private static @Nullable SentSection section(JsonMembers members) {
        members.require("use");
        Section.Use use = members.word("use", Section.Use.class).value();
        Long minutes = members.number("minutes", 1, MOST_MINUTES).value();
        List<Prompt> prompts = members.objects("prompts", NewPlaybook.MOST_PROMPTS, PlaybookMembers::prompt)
                .value();
        SentSection sent = new SentSection(
                members.line("id").value(),
                use == null ? Section.Use.REQUIRED : use,
                members.line("title").value(),
                members.prose("purpose").value(),
                members.line("ask").value(),
                members.word("writers", SentSection.Writers.class).value(),
                minutes == null ? null : minutes.intValue(),
                prompts == null ? List.of() : prompts);
        return use == null ? null : sent;
    }

    private static @Nullable Prompt prompt(JsonMembers members) {
        members.require("text");
        String text = members.line("text").value();
        Emphasis emphasis = members.word("emphasis", Emphasis.class).value();
        Prompt.Surfaces surfaces =
                members.word("surfaces", Prompt.Surfaces.class).value();
        return text == null ? null : new Prompt(text, emphasis, surfaces);
    }
}
